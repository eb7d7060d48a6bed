namespace JobFunctions.Core.Notifications;

/// <summary>Where a delivery by one channel stands.</summary>
public enum DeliveryState
{
    /// <summary>Not tried, or to be tried again.</summary>
    Waiting,

    /// <summary>Somebody is at it, or has ended in the middle of it.</summary>
    Sending,

    /// <summary>The channel has it.</summary>
    Sent,

    /// <summary>The channel will never take it: no such mailbox, say.</summary>
    Refused,

    /// <summary>When its turn came there was no need any more.</summary>
    Skipped,

    /// <summary>The channel was out of reach for as long as it was tried.</summary>
    Failed,

    /// <summary>The person has shut this channel to us: nothing more goes this way until they choose it anew.</summary>
    Closed,
}

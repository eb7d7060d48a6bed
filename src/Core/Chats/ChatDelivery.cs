namespace JobFunctions.Core.Chats;

/// <summary>What became of a reply.</summary>
public enum ChatDelivery
{
    Sent,

    /// <summary>The person lets the bot write no more.</summary>
    Closed,

    /// <summary>It will not be taken as it is: a button of long ago, say.</summary>
    Refused,
}

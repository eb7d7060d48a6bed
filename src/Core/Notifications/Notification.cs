using JobFunctions.Core.Accounts;

namespace JobFunctions.Core.Notifications;

/// <summary>One thing that one person is told.</summary>
public sealed record Notification
{
    public required NotificationId Id { get; init; }

    public required AccountId AccountId { get; init; }

    public required NotificationKind Kind { get; init; }

    public required NotificationFacts Facts { get; init; }

    /// <summary>One for each channel that took it.</summary>
    public IReadOnlyList<Delivery> Deliveries { get; init; } = [];

    /// <summary>When the person marked it as read; null while it is unread.</summary>
    public DateTimeOffset? ReadAt { get; init; }

    /// <summary>What an announcement becomes: a record of the recipient's.</summary>
    internal static Notification Of(Announcement announcement, IEnumerable<INotificationChannel> channels, DeliveryState state, DateTimeOffset now) => new()
    {
        Id = announcement.Id,
        AccountId = announcement.Recipient,
        Kind = announcement.Kind,
        Facts = announcement.Facts,
        Deliveries = [.. channels.Select(channel => new Delivery(channel.Name, state, now))],
    };

    /// <returns>null for a channel that never took it.</returns>
    public Delivery? By(string channel) => Deliveries.FirstOrDefault(delivery => delivery.Channel == channel);

    /// <summary>The notification with one delivery's new state.</summary>
    public Notification With(string channel, DeliveryState state, DateTimeOffset now) => this with
    {
        Deliveries = [.. Deliveries.Select(delivery => delivery.Channel == channel ? delivery with { State = state, Since = now } : delivery)],
    };

    /// <summary>The channel that stands in for another; null while none does.</summary>
    public string? InsteadOf(string channel) => Deliveries.FirstOrDefault(delivery => delivery.InsteadOf == channel)?.Channel;

    /// <summary>The notification with a channel that stands in for another; unchanged where that one has it already.</summary>
    public Notification WithInstead(string channel, string other, DateTimeOffset now) => By(other) is not null ? this : this with
    {
        Deliveries = [.. Deliveries, new Delivery(other, DeliveryState.Waiting, now, channel)],
    };
}

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

    /// <returns>null for a channel that never took it.</returns>
    public Delivery? By(string channel) => Deliveries.FirstOrDefault(delivery => delivery.Channel == channel);

    /// <summary>The notification with one delivery's new state.</summary>
    public Notification With(string channel, DeliveryState state, DateTimeOffset now) => this with
    {
        Deliveries = [.. Deliveries.Select(delivery => delivery.Channel == channel ? new Delivery(channel, state, now) : delivery)],
    };
}

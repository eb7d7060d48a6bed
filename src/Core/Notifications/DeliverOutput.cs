namespace JobFunctions.Core.Notifications;

/// <summary>Output of <see cref="Notify.Deliver"/> and <see cref="Notify.GiveUp"/>.</summary>
/// <param name="State">Null when the notification is no more.</param>
/// <param name="NotBefore">When the person's quiet hours end; null when they are not in the way.</param>
/// <param name="Instead">The channel that is to take it over; null for none.</param>
public sealed record DeliverOutput(DeliveryState? State, DateTimeOffset? NotBefore = null, string? Instead = null);

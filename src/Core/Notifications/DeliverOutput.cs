namespace JobFunctions.Core.Notifications;

/// <summary>Output of <see cref="Notify.Deliver"/> and <see cref="Notify.GiveUp"/>.</summary>
/// <param name="State">Null when the notification is no more.</param>
public sealed record DeliverOutput(DeliveryState? State);

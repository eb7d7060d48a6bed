namespace JobFunctions.Core.Notifications;

/// <summary>Input of <see cref="Notify"/>: where its announcement waits.</summary>
/// <param name="Outbox">See <see cref="IOutbox.Name"/>.</param>
public sealed record NotifyInput(string Outbox, string RecordId, NotificationId NotificationId);

namespace JobFunctions.Core.Notifications;

/// <summary>An announcement that waits in an outbox.</summary>
public sealed record UntoldAnnouncement(string RecordId, NotificationId Id);

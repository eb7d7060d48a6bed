namespace JobFunctions.Core.Notifications;

/// <summary>What a notification says in one language, as plain text.</summary>
public sealed record NotificationText(string Title, string Message);

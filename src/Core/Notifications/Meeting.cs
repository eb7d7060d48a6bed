namespace JobFunctions.Core.Notifications;

/// <summary>What two people who are to meet want to know.</summary>
/// <param name="Times">The times to choose from, earliest first; empty where <see cref="NotificationFacts.Time"/> is fixed.</param>
/// <param name="Location">Where to come to.</param>
/// <param name="Link">An address to call in at, as it was typed.</param>
/// <param name="Note">The employer's words.</param>
public sealed record Meeting(IReadOnlyList<DateTimeOffset> Times, int DurationMinutes, string? Location, string? Link, string? Note);

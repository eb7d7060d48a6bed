namespace JobFunctions.Core.Notifications;

/// <summary>What a notification puts into the recipient's calendar, or takes out of it.</summary>
/// <param name="Uid">The same in every version of the event.</param>
/// <param name="Sequence">Higher in every later version.</param>
/// <param name="Link">An address to call in at.</param>
public sealed record CalendarEvent(string Uid, int Sequence, bool IsCancelled, DateTimeOffset StartsAt, int DurationMinutes, string? Location, string? Link)
{
    /// <summary>Whether the recipient has not agreed to the time yet.</summary>
    public bool IsTentative { get; init; }
}

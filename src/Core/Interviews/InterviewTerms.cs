namespace JobFunctions.Core.Interviews;

/// <summary>When and where to meet, as the employer says; already checked for length and form.</summary>
/// <param name="Starts">One time, or several to choose from, each in the future; null leaves the times as they are.</param>
/// <param name="DurationMinutes">5-480; null leaves it, or is an hour.</param>
/// <param name="Location">Null leaves it; empty takes it away. Likewise the rest.</param>
public sealed record InterviewTerms(IReadOnlyList<DateTimeOffset>? Starts, int? DurationMinutes, string? Location, string? Link, string? Note)
{
    /// <summary>The interview under these terms; its status and all else stay.</summary>
    internal Interview ApplyTo(Interview interview) => interview with
    {
        StartsAt = Starts is null ? interview.StartsAt : Starts is [var only] ? only : null,
        Slots = Starts is null ? interview.Slots : Starts.Count > 1 ? [.. Starts.Distinct().Order()] : [],
        DurationMinutes = DurationMinutes ?? interview.DurationMinutes,
        Location = Taken(Location, interview.Location),
        Link = Taken(Link, interview.Link),
        Note = Taken(Note, interview.Note),
    };

    private static string? Taken(string? text, string? old) => text is null ? old : text.Length == 0 ? null : text;
}

namespace JobFunctions.Core.Interviews;

/// <summary>When and where to meet, as the employer says; already checked for length and form.</summary>
/// <param name="Starts">One time, or several to choose from, each in the future; null leaves the times as they are.</param>
/// <param name="DurationMinutes">5-480; null leaves it, or is an hour.</param>
/// <param name="Location">Null leaves it; empty takes it away. Likewise the rest.</param>
public sealed record InterviewTerms(IReadOnlyList<DateTimeOffset>? Starts, int? DurationMinutes, string? Location, string? Link, string? Note);

namespace JobFunctions.Core.Vacancies.Live;

/// <summary>What the platform's own search is asked for, kept as JSON between steps.</summary>
/// <param name="Texts">Each is a search of its own, all of its words together.</param>
/// <param name="Skills">One of them is enough.</param>
/// <param name="Area">A town that a vacancy must be in unless it offers remote work; null for any.</param>
/// <param name="RemoteOnly">Whether it must offer remote work.</param>
/// <param name="Limit">Most vacancies.</param>
internal sealed record PlatformRequest(IReadOnlyList<string> Texts, IReadOnlyList<string> Skills, string? Area, bool RemoteOnly, int Limit);

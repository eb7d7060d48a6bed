namespace JobFunctions.Benchmarks.Quality.Texts;

/// <summary>A job of a made-up resume.</summary>
internal sealed record MadeJob(string Title, string Employer, string Dates, string Place, IReadOnlyList<string> Bullets);

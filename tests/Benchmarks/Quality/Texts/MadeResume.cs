namespace JobFunctions.Benchmarks.Quality.Texts;

/// <summary>A made-up resume as data: what layouts draw, and what must come out of them.</summary>
internal sealed record MadeResume(
    string Name,
    string Headline,
    string Summary,
    IReadOnlyList<string> Contacts,
    IReadOnlyList<string> Skills,
    IReadOnlyList<string> Languages,
    IReadOnlyList<string> Schools,
    IReadOnlyList<MadeJob> Jobs,
    MadeHeadings Headings);

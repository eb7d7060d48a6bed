namespace JobFunctions.Adapters.Sample;

/// <summary>What the sample source is asked for, kept as JSON between steps.</summary>
/// <param name="Phrases">A vacancy has a phrase when it has all of its words, in any order and in other endings.</param>
/// <param name="AtLeast">How many of the phrases a vacancy must have; at least 1.</param>
/// <param name="Page">From 0.</param>
/// <param name="Limit">Most vacancies over all pages.</param>
internal sealed record SampleRequest(IReadOnlyList<string> Phrases, int AtLeast, int Page, int Limit);

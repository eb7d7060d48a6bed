using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Api.Searches;

/// <summary>A search, and how far it is.</summary>
/// <param name="Status"><c>queued</c>, <c>running</c>, <c>done</c> or <c>failed</c>.</param>
/// <param name="State">The same word.</param>
/// <param name="Stage">What is being done, in a word or two.</param>
/// <param name="Progress">0-100; never falls.</param>
/// <param name="Found">Vacancies that the sources say they have; 0 until it has ended, as are the next two.</param>
/// <param name="Fetched">Vacancies that were fetched.</param>
/// <param name="Ranked">Vacancies that break no condition, duplicates merged.</param>
/// <param name="Error">Why it failed, or which sources were left out.</param>
internal sealed record SearchReply(
    SearchId SearchId,
    SearchState Status,
    SearchState State,
    string Stage,
    int Progress,
    int Found,
    int Fetched,
    int Ranked,
    string? Error,
    ResumeId ResumeId,
    DateTimeOffset StartedAt,
    DateTimeOffset? FinishedAt)
{
    public static SearchReply Of(Search search, WorkflowProgress progress) => new(
        search.Id,
        search.State,
        search.State,
        progress.Stage,
        progress.Percent,
        search.Found,
        search.Fetched,
        search.Ranked,
        search.Error,
        search.ResumeId,
        search.StartedAt,
        search.FinishedAt);
}

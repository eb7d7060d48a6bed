using JobFunctions.Core.Accounts;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Api.Admin;

/// <summary>A run of the search pipeline as an admin sees it: ids and numbers, nothing of what was looked for.</summary>
/// <param name="AccountId">Whose search it is.</param>
/// <param name="Status">The same as <paramref name="State"/>.</param>
/// <param name="Progress">0-100; where it failed, how far it was, if the run is still kept.</param>
/// <param name="Error">Why it failed, or which sources were left out.</param>
internal sealed record AdminSearchReply(
    SearchId SearchId,
    AccountId AccountId,
    ResumeId ResumeId,
    SearchState State,
    SearchState Status,
    string? Stage,
    int? Progress,
    int Found,
    int Fetched,
    int Ranked,
    string? Error,
    DateTimeOffset StartedAt,
    DateTimeOffset? FinishedAt)
{
    public static AdminSearchReply Of(Search search, WorkflowStatus? run) => new(
        search.Id,
        search.AccountId,
        search.ResumeId,
        search.State,
        search.State,
        search.State == SearchState.Done ? "done" : run?.Progress?.Stage,
        search.State == SearchState.Done ? 100 : run?.Progress?.Percent,
        search.Found,
        search.Fetched,
        search.Ranked,
        search.Error ?? run?.Error,
        search.StartedAt,
        search.FinishedAt);
}

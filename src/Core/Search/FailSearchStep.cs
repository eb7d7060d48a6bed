using JobFunctions.Core.Activity;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Search;

/// <summary>The work of <see cref="SearchSteps.Fail"/>.</summary>
internal sealed class FailSearchStep(Collection<Search> searches, DayMarks days, ActivityLog activity, TimeProvider time) : IStep<FailSearchInput, FailSearchOutput>
{
    public async Task<FailSearchOutput> RunAsync(FailSearchInput input, CancellationToken cancellationToken)
    {
        await days.MarkAsync(SearchSchema.FailedTrail, DayMarks.DayOf(SearchSchema.TimeOf(input.SearchId)), cancellationToken);
        var search = await searches.UpdateAsync(
            SearchSchema.KeyOf(input.AccountId, input.SearchId),
            current => current.HasEnded ? null : current with { State = SearchState.Failed, Error = input.Reason, FinishedAt = time.GetUtcNow() },
            cancellationToken);
        if (search is { Value: { State: SearchState.Failed, FinishedAt: { } failedAt } })
        {
            await activity.WriteAsync(new ActivityEntry(failedAt, ActivityAction.SearchFailed, null, input.AccountId, ActivitySubject.Of(input.SearchId)));
        }

        return new FailSearchOutput();
    }
}

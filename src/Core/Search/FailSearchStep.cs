using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Search;

/// <summary>The work of <see cref="SearchSteps.Fail"/>.</summary>
internal sealed class FailSearchStep(Collection<Search> searches, TimeProvider time) : IStep<FailSearchInput, FailSearchOutput>
{
    public async Task<FailSearchOutput> RunAsync(FailSearchInput input, CancellationToken cancellationToken)
    {
        await searches.UpdateAsync(
            SearchSchema.KeyOf(input.AccountId, input.SearchId),
            search => search.HasEnded ? null : search with { State = SearchState.Failed, Error = input.Reason, FinishedAt = time.GetUtcNow() },
            cancellationToken);
        return new FailSearchOutput();
    }
}

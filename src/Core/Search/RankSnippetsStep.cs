using JobFunctions.Core.Workflows;
using Microsoft.Extensions.Options;

namespace JobFunctions.Core.Search;

/// <summary>The work of <see cref="SearchSteps.RankSnippets"/>.</summary>
internal sealed class RankSnippetsStep(SearchRanking ranking, SearchBlobs blobs, IOptions<SearchOptions> options)
    : IStep<RankSnippetsInput, RankSnippetsOutput>
{
    public async Task<RankSnippetsOutput> RunAsync(RankSnippetsInput input, CancellationToken cancellationToken)
    {
        var vacancies = await blobs.ReadAsync(input.AccountId, input.SearchId, input.Pages, 0, cancellationToken);
        var ranked = await ranking.RankAsync(input.AccountId, input.SearchId, vacancies, cancellationToken);
        var complete = vacancies.Where(vacancy => vacancy.HasDetails).Select(vacancy => vacancy.Id).ToHashSet();
        return new RankSnippetsOutput(
            [.. ranked.Take(options.Value.Details).Select(vacancy => vacancy.Id).Where(id => !complete.Contains(id))]);
    }
}

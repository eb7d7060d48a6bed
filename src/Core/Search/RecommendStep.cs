using JobFunctions.Core.Matching;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;
using JobFunctions.Core.Workflows;
using Microsoft.Extensions.Options;

namespace JobFunctions.Core.Search;

/// <summary>The work of <see cref="SearchSteps.Recommend"/>.</summary>
internal sealed class RecommendStep(
    SearchRanking ranking,
    SearchBlobs blobs,
    Collection<Search> searches,
    Collection<Recommendation> recommendations,
    FillQueue fillQueue,
    IOptions<SearchOptions> options,
    TimeProvider time)
    : IStep<RecommendInput, RecommendOutput>
{
    private const int WritesAtOnce = 16;

    public async Task<RecommendOutput> RunAsync(RecommendInput input, CancellationToken cancellationToken)
    {
        if (await searches.FindAsync(SearchSchema.KeyOf(input.AccountId, input.SearchId), cancellationToken) is not { Value: { } search })
        {
            throw new PermanentStepException("The search was deleted while it ran.");
        }

        var vacancies = (await blobs.ReadAsync(input.AccountId, input.SearchId, input.Pages, input.Chunks, cancellationToken)).ToDictionary(vacancy => vacancy.Id);
        var ranked = await ranking.RankAsync(input.AccountId, input.SearchId, [.. vacancies.Values], cancellationToken);
        var kept = await fillQueue.UnshownAsync(
            input.AccountId, input.SearchId, ranked, search.Wishes.Limit ?? options.Value.Recommendations, cancellationToken);
        await WriteAsync(input, kept, vacancies, cancellationToken);
        await fillQueue.RunAsync(input.AccountId, input.SearchId, kept, cancellationToken);
        await searches.UpdateAsync(
            SearchSchema.KeyOf(input.AccountId, input.SearchId),
            current => current.HasEnded ? null : current with
            {
                State = SearchState.Done,
                Found = input.Found,
                Fetched = input.Fetched,
                Ranked = ranked.Count,
                Error = input.Failures.Count > 0 ? SourceFailure.Describe(input.Failures) : null,
                FinishedAt = time.GetUtcNow(),
            },
            cancellationToken);
        return new RecommendOutput(ranked.Count);
    }

    private Task WriteAsync(
        RecommendInput input,
        IReadOnlyList<RankedVacancy> kept,
        Dictionary<VacancyId, Vacancy> vacancies,
        CancellationToken cancellationToken) =>
        Parallel.ForEachAsync(
            kept,
            new ParallelOptions { MaxDegreeOfParallelism = WritesAtOnce, CancellationToken = cancellationToken },
            async (vacancy, token) => await recommendations.PutAsync(
                new Recommendation(input.AccountId, input.SearchId, vacancies[vacancy.Id], vacancy), token));
}

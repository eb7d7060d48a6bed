using JobFunctions.Core.Matching;
using JobFunctions.Core.Search.Results;
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
    SearchResults results,
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
        var limit = search.Wishes.Limit ?? options.Value.Recommendations;
        var listed = ranked.Take(limit).ToList();
        var kept = await fillQueue.UnshownAsync(input.AccountId, input.SearchId, ranked, limit, cancellationToken);
        List<RankedVacancy> written = [.. listed.Union(kept)];
        await NoteAsync(input, written, cancellationToken);
        await WriteAsync(input, written, vacancies, cancellationToken);
        await results.PutAsync(
            input.AccountId, input.SearchId, listed.ConvertAll(vacancy => new Recommendation(input.AccountId, input.SearchId, vacancies[vacancy.Id], vacancy)), cancellationToken);
        await fillQueue.RunAsync(input.AccountId, input.SearchId, kept, cancellationToken);
        var ended = await searches.UpdateAsync(
            SearchSchema.KeyOf(input.AccountId, input.SearchId),
            current => current.HasEnded ? null : current with
            {
                State = SearchState.Done,
                Found = input.Found,
                Fetched = input.Fetched,
                Ranked = ranked.Count,
                Listed = listed.Count,
                Error = input.Failures.Count > 0 ? SourceFailure.Describe(input.Failures) : null,
                FinishedAt = time.GetUtcNow(),
            },
            cancellationToken);
        if (ended is null)
        {
            // Deleted with its resume meanwhile: what was found quotes that.
            await EraseAsync(input, written, cancellationToken);
        }

        return new RecommendOutput(ranked.Count);
    }

    /// <summary>Notes what is about to be written, beside what an earlier try wrote.</summary>
    private async Task NoteAsync(RecommendInput input, List<RankedVacancy> written, CancellationToken cancellationToken) => await searches.UpdateAsync(
        SearchSchema.KeyOf(input.AccountId, input.SearchId),
        current => current.Kept.Union(written.Select(vacancy => vacancy.Id)).ToList() is { Count: var count } all && count > current.Kept.Count ? current with { Kept = all } : null,
        cancellationToken);

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

    private async Task EraseAsync(RecommendInput input, IReadOnlyList<RankedVacancy> written, CancellationToken cancellationToken)
    {
        await fillQueue.EmptyAsync(input.AccountId, new HashSet<SearchId> { input.SearchId }, cancellationToken);
        await results.DeleteAsync(input.AccountId, input.SearchId, cancellationToken);
        foreach (var vacancy in written)
        {
            await recommendations.DeleteAsync(SearchSchema.RecommendationKeyOf(input.AccountId, vacancy.Id), cancellationToken);
        }
    }
}

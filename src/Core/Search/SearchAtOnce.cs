using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search.Preferences;
using JobFunctions.Core.Vacancies;
using Microsoft.Extensions.Options;

namespace JobFunctions.Core.Search;

/// <summary>A whole search in one call, for callers that are repeated as a whole: as <see cref="VacancySearch"/>, but nothing is kept on the way.</summary>
internal sealed class SearchAtOnce(SourceReader sources, SearchRanking ranking, IOptions<SearchOptions> options)
{
    private const int PagesAtOnce = 8;
    private const int MaxPages = 80;

    /// <param name="details">Vacancies of the first ranking that are read in full for the second.</param>
    public async Task<FoundAtOnce> RunAsync(
        Resume resume, SearchWishes wishes, SearchPreferences preferences, int details, CancellationToken cancellationToken)
    {
        var found = new FoundAtOnce();
        var (queries, failures) = await sources.PlanAsync(
            SeekerReader.CriteriaOf(resume, wishes, preferences, options.Value.PerSource), wishes.Sources, cancellationToken);
        found.Add(failures);
        await FetchAsync(found, queries, cancellationToken);

        var first = await ranking.RankAsync(resume, wishes, preferences, [.. found.Vacancies.Values], cancellationToken);
        var wanted = first.Take(details).Select(vacancy => vacancy.Id).Where(id => !found.Vacancies[id].HasDetails).ToList();
        if (wanted.Count == 0)
        {
            return found with { Ranked = first };
        }

        foreach (var detail in (await Task.WhenAll(wanted.Select(id => sources.FindAsync(id, cancellationToken)))).OfType<Vacancy>())
        {
            found.Vacancies[detail.Id] = detail with { Responsibilities = detail.Responsibilities ?? found.Vacancies.GetValueOrDefault(detail.Id)?.Responsibilities };
        }

        return found with { Ranked = await ranking.RankAsync(resume, wishes, preferences, [.. found.Vacancies.Values], cancellationToken) };
    }

    private async Task FetchAsync(FoundAtOnce found, IReadOnlyList<SourceQuery> queries, CancellationToken cancellationToken)
    {
        var waiting = new Queue<SourceQuery>(queries);
        for (var pages = 0; waiting.Count > 0 && pages < MaxPages;)
        {
            var batch = Enumerable.Range(0, Math.Min(PagesAtOnce, MaxPages - pages)).TakeWhile(_ => waiting.Count > 0).Select(_ => waiting.Dequeue()).ToList();
            pages += batch.Count;
            foreach (var (page, failure) in await Task.WhenAll(batch.Select(query => sources.FetchAsync(query, cancellationToken))))
            {
                found.Add(page, failure);
                foreach (var query in page?.Further ?? [])
                {
                    waiting.Enqueue(query);
                }
            }
        }
    }
}

using System.Runtime.CompilerServices;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Export;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Search;

/// <summary>Exports the vacancies that were found for a person, each with its rank and whether it was shown.</summary>
internal sealed class RecommendationExporter(
    Collection<Recommendation> recommendations, Collection<RecommendationQueue> queues, Collection<ShownVacancies> shown) : IAccountExporter
{
    private const int PageSize = 20;

    public string Name => "recommendations";

    public IReadOnlyList<string> Kept => [SearchSchema.Recommendations.Name, SearchSchema.Queues.Name, SearchSchema.Shown.Name];

    public async IAsyncEnumerable<object> ReadAsync(Account account, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var key = SearchSchema.QueueKeyOf(account.Id);
        var known = (await shown.FindAsync(key, cancellationToken))?.Value.Ids.ToHashSet() ?? [];
        var queue = (await queues.FindAsync(key, cancellationToken))?.Value;
        known.UnionWith(queue?.Entries.Take(queue.Next).Select(entry => entry.Id) ?? []);
        await foreach (var (found, _) in recommendations.ListAsync(account.Id.ToString(), KeyRange.All, PageSize, cancellationToken))
        {
            yield return new ExportedRecommendation(found.Vacancy.Id, found.SearchId, known.Remove(found.Vacancy.Id), found.Vacancy, found.Ranked);
        }

        // What was shown longer ago than its details are kept.
        foreach (var id in known)
        {
            yield return new ExportedRecommendation(id, null, true, null, null);
        }
    }

    private sealed record ExportedRecommendation(
        VacancyId VacancyId, SearchId? SearchId, bool WasShown, Vacancy? Vacancy, Matching.RankedVacancy? Ranked);
}

using JobFunctions.Core.Accounts;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Search;

/// <summary>Finds everything known of a vacancy that a search found for the person.</summary>
public sealed class FindRecommendation(Collection<Recommendation> recommendations)
{
    /// <returns>null when no search of this person kept the vacancy.</returns>
    public async Task<Recommendation?> RunAsync(AccountId account, VacancyId vacancy, CancellationToken cancellationToken) =>
        (await recommendations.FindAsync(SearchSchema.RecommendationKeyOf(account, vacancy), cancellationToken))?.Value;
}

using JobFunctions.Core.Accounts;
using JobFunctions.Core.Search.Saved;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;
using JobFunctions.Core.Vacancies.Live;
using JobFunctions.Core.Vacancies.Posting;

namespace JobFunctions.Core.Search;

/// <summary>Finds a vacancy that a person may look at: an open one of the platform, or one from outside that a search of theirs found or that they put aside.</summary>
public sealed class FindVacancy(FindPosting findPosting, FindRecommendation findRecommendation, Collection<SavedVacancy> saved, TimeProvider time)
{
    public async Task<Vacancy?> RunAsync(AccountId account, VacancyId id, CancellationToken cancellationToken) => id.Source is null
        ? (await findPosting.OpenAsync(id, cancellationToken))?.ToVacancy(time.GetUtcNow())
        : (await findRecommendation.RunAsync(account, id, cancellationToken))?.Vacancy
            ?? (await saved.FindAsync(SavedVacancySchema.KeyOf(account, id), cancellationToken))?.Value.Outside;
}

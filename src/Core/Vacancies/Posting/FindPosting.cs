using JobFunctions.Core.Accounts;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Vacancies.Posting;

/// <summary>Finds and lists vacancies of the platform.</summary>
public sealed class FindPosting(Collection<PostedVacancy> vacancies, TimeProvider time)
{
    /// <returns>null when there is none, or it was deleted.</returns>
    public async Task<PostedVacancy?> ByIdAsync(VacancyId id, CancellationToken cancellationToken) =>
        await vacancies.FindAsync(PostingSchema.KeyOf(id), cancellationToken) is { Value: { IsDeleted: false } vacancy } ? vacancy : null;

    /// <returns>null when there is none that anybody may see.</returns>
    public async Task<PostedVacancy?> OpenAsync(VacancyId id, CancellationToken cancellationToken) =>
        await ByIdAsync(id, cancellationToken) is { } vacancy && vacancy.IsOpenAt(time.GetUtcNow()) ? vacancy : null;

    /// <returns>null when there is none of this employer.</returns>
    public async Task<PostedVacancy?> OfEmployerAsync(VacancyId id, AccountId employer, CancellationToken cancellationToken) =>
        await ByIdAsync(id, cancellationToken) is { } vacancy && vacancy.EmployerId == employer ? vacancy : null;

    /// <summary>An employer's vacancies of every status, the newest first.</summary>
    public Task<Page<PostedVacancy>> ListOfEmployerAsync(AccountId employer, PageRequest page, CancellationToken cancellationToken) =>
        vacancies.PageByAsync(PostingSchema.EmployerIndex, employer.ToString(), KeyRange.All, page, cancellationToken);

    /// <summary>What waits for an admin, longest first.</summary>
    public Task<Page<PostedVacancy>> ListUnderReviewAsync(PageRequest page, CancellationToken cancellationToken) =>
        vacancies.PageByAsync(PostingSchema.ReviewIndex, PostingSchema.ReviewPartition, KeyRange.All, page, cancellationToken);
}

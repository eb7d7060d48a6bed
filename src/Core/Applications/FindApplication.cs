using JobFunctions.Core.Accounts;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Applications;

/// <summary>Finds and lists applications.</summary>
public sealed class FindApplication(Collection<Application> applications)
{
    /// <returns>null when there is none of this seeker.</returns>
    public async Task<Application?> OfSeekerAsync(ApplicationId id, AccountId seeker, CancellationToken cancellationToken) =>
        await ByIdAsync(id, cancellationToken) is { } application && application.AccountId == seeker ? application : null;

    /// <returns>null when there is none to this employer's vacancies.</returns>
    public async Task<Application?> OfEmployerAsync(ApplicationId id, AccountId employer, CancellationToken cancellationToken) =>
        await ByIdAsync(id, cancellationToken) is { } application && application.EmployerId == employer ? application : null;

    /// <returns>null when the seeker never applied for the vacancy.</returns>
    public async Task<Application?> ForVacancyAsync(AccountId seeker, VacancyId vacancy, CancellationToken cancellationToken) =>
        (await applications.FindByClaimAsync(ApplicationSchema.OnceClaim, ApplicationSchema.OnceValue(seeker, vacancy), cancellationToken))?.Value;

    /// <summary>A seeker's applications, the newest first.</summary>
    public Task<Page<Application>> ListOfSeekerAsync(AccountId seeker, PageRequest page, CancellationToken cancellationToken) =>
        applications.PageByAsync(ApplicationSchema.SeekerIndex, seeker.ToString(), KeyRange.All, page, cancellationToken);

    /// <summary>A seeker's accepted applications, the newest first.</summary>
    public Task<Page<Application>> ListAcceptedAsync(AccountId seeker, PageRequest page, CancellationToken cancellationToken) =>
        applications.PageByAsync(ApplicationSchema.AcceptedIndex, seeker.ToString(), KeyRange.All, page, cancellationToken);

    /// <summary>Applications to an employer's vacancies, the newest first.</summary>
    public Task<Page<Application>> ListOfEmployerAsync(AccountId employer, PageRequest page, CancellationToken cancellationToken) =>
        applications.PageByAsync(ApplicationSchema.EmployerIndex, employer.ToString(), KeyRange.All, page, cancellationToken);

    /// <summary>Candidates of a vacancy, the best match first; withdrawn ones are not among them.</summary>
    public Task<Page<Application>> ListCandidatesAsync(VacancyId vacancy, PageRequest page, CancellationToken cancellationToken) =>
        applications.PageByAsync(ApplicationSchema.CandidateIndex, vacancy.Value, KeyRange.All, page, cancellationToken);

    private async Task<Application?> ByIdAsync(ApplicationId id, CancellationToken cancellationToken) =>
        (await applications.FindAsync(ApplicationSchema.KeyOf(id), cancellationToken))?.Value;
}

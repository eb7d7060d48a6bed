using System.Runtime.CompilerServices;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Export;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Applications;

/// <summary>Exports a seeker's applications.</summary>
internal sealed class ApplicationExporter(Collection<Application> applications) : IAccountExporter
{
    private const int PageSize = 100;

    public string Name => "applications";

    public IReadOnlyList<string> Kept => [ApplicationSchema.Value.Name];

    public async IAsyncEnumerable<object> ReadAsync(Account account, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var own = applications.ListByAsync(ApplicationSchema.SeekerIndex, account.Id.ToString(), KeyRange.All, PageSize, cancellationToken);
        await foreach (var (application, _) in own)
        {
            yield return new ExportedApplication(
                application.Id,
                application.VacancyId,
                application.VacancyTitle,
                application.ResumeId,
                application.CoverLetter,
                application.Status,
                application.Reason,
                application.Match,
                application.Explanation,
                application.VacancyClosedAt,
                application.AppliedAt,
                application.UpdatedAt);
        }
    }

    private sealed record ExportedApplication(
        ApplicationId ApplicationId,
        VacancyId VacancyId,
        string VacancyTitle,
        ResumeId ResumeId,
        string? CoverLetter,
        ApplicationStatus Status,
        string? Reason,
        int? Match,
        string? Explanation,
        DateTimeOffset? VacancyClosedAt,
        DateTimeOffset AppliedAt,
        DateTimeOffset UpdatedAt);
}

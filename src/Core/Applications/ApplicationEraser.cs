using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Erasure;
using JobFunctions.Core.Analytics;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Applications;

/// <summary>Erases a seeker's applications, and takes them out of the counts. Those to an employer who leaves stay with their seekers.</summary>
internal sealed class ApplicationEraser(Collection<Application> applications, VacancyApplications counts) : IAccountEraser
{
    private const int PageSize = 100;

    public string Name => "applications";

    public async Task EraseAsync(AccountId account, CancellationToken cancellationToken)
    {
        await foreach (var (application, _) in applications.ListByAsync(ApplicationSchema.SeekerIndex, account.ToString(), KeyRange.All, PageSize, cancellationToken))
        {
            await counts.UncountAsync(application, cancellationToken);
        }

        await applications.DeleteAllByAsync(ApplicationSchema.SeekerIndex, account.ToString(), _ => true, cancellationToken);
    }
}

using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Erasure;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Applications;

/// <summary>Erases a seeker's applications. Those to an employer who leaves stay with their seekers.</summary>
internal sealed class ApplicationEraser(Collection<Application> applications) : IAccountEraser
{
    private const int PageSize = 100;

    public string Name => "applications";

    public async Task EraseAsync(AccountId account, CancellationToken cancellationToken)
    {
        var own = applications.ListByAsync(ApplicationSchema.SeekerIndex, account.ToString(), KeyRange.All, PageSize, cancellationToken);
        await foreach (var application in own)
        {
            await applications.DeleteAsync(ApplicationSchema.KeyOf(application.Value.Id), cancellationToken);
        }
    }
}

using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Erasure;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Applications;

/// <summary>Erases a seeker's applications. Those to an employer who leaves stay with their seekers.</summary>
internal sealed class ApplicationEraser(Collection<Application> applications) : IAccountEraser
{
    public string Name => "applications";

    public Task EraseAsync(AccountId account, CancellationToken cancellationToken) =>
        applications.DeleteAllByAsync(ApplicationSchema.SeekerIndex, account.ToString(), _ => true, cancellationToken);
}

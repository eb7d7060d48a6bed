using JobFunctions.Core.Applications;

namespace JobFunctions.Core.Interviews;

/// <summary>Calls off the interviews of an application that was rejected or withdrawn.</summary>
internal sealed class CancelWithApplication(ChangeInterview change) : IApplicationFollowUp
{
    public Task RunAsync(Application application, CancellationToken cancellationToken) =>
        application.Status is ApplicationStatus.Rejected or ApplicationStatus.Withdrawn
            ? change.CancelAllAsync(application, cancellationToken)
            : Task.CompletedTask;
}

using JobFunctions.Core.Resumes;

namespace JobFunctions.Core.Schedules;

/// <summary>Starts the readings of resumes that are still waiting for one.</summary>
internal sealed class RecoverResumes(ResumeRecovery recovery) : IScheduledJob
{
    public Task RunAsync(CancellationToken cancellationToken) => recovery.RunAsync(cancellationToken);
}

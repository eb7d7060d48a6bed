using JobFunctions.Core.Schedules;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Vacancies.Posting.Expiry;

/// <summary>Starts <see cref="ExpireVacancies"/>, unless a run is going on.</summary>
internal sealed class StartExpiry(IWorkflowClient workflows, TimeProvider time) : IScheduledJob
{
    public Task RunAsync(CancellationToken cancellationToken) =>
        workflows.StartAsync(ExpireVacancies.Definition, ExpireVacancies.InstanceId, new ExpireVacanciesInput(time.GetUtcNow()), cancellationToken);
}

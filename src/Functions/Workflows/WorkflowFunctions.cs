using JobFunctions.Core.Accounts.Erasure;
using JobFunctions.Core.Applications.Matching;
using JobFunctions.Core.Chats;
using JobFunctions.Core.Digests;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search;
using JobFunctions.Core.Vacancies.Posting.Expiry;
using JobFunctions.Core.Vacancies.Posting.Suspension;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace JobFunctions.Functions.Workflows;

/// <summary>An orchestrator for each workflow, named as it, and one activity for all steps.</summary>
public sealed class WorkflowFunctions(OrchestratorRun workflows, StepRun steps, DurableClientHolder durable, IServiceProvider services)
{
    [Function(nameof(Converse))]
    public Task ConverseAsync([OrchestrationTrigger] TaskOrchestrationContext context) =>
        workflows.RunAsync(nameof(Converse), services, context);

    [Function(nameof(MatchApplication))]
    public Task MatchApplicationAsync([OrchestrationTrigger] TaskOrchestrationContext context) =>
        workflows.RunAsync(nameof(MatchApplication), services, context);

    [Function(nameof(ResumeIntake))]
    public Task ResumeIntakeAsync([OrchestrationTrigger] TaskOrchestrationContext context) =>
        workflows.RunAsync(nameof(ResumeIntake), services, context);

    [Function(nameof(SuspendVacancies))]
    public Task SuspendVacanciesAsync([OrchestrationTrigger] TaskOrchestrationContext context) =>
        workflows.RunAsync(nameof(SuspendVacancies), services, context);

    [Function(nameof(VacancySearch))]
    public Task VacancySearchAsync([OrchestrationTrigger] TaskOrchestrationContext context) =>
        workflows.RunAsync(nameof(VacancySearch), services, context);

    [Function(nameof(DeleteAccount))]
    public Task DeleteAccountAsync([OrchestrationTrigger] TaskOrchestrationContext context) =>
        workflows.RunAsync(nameof(DeleteAccount), services, context);

    [Function(nameof(Notify))]
    public Task NotifyAsync([OrchestrationTrigger] TaskOrchestrationContext context) =>
        workflows.RunAsync(nameof(Notify), services, context);

    [Function(nameof(ExpireVacancies))]
    public Task ExpireVacanciesAsync([OrchestrationTrigger] TaskOrchestrationContext context) =>
        workflows.RunAsync(nameof(ExpireVacancies), services, context);

    [Function(nameof(DigestRound))]
    public Task DigestRoundAsync([OrchestrationTrigger] TaskOrchestrationContext context) =>
        workflows.RunAsync(nameof(DigestRound), services, context);

    [Function(StepRun.FunctionName)]
    public async Task<StepOutcome> RunStepAsync(
        [ActivityTrigger] StepCall call, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken)
    {
        using (durable.Use(client))
        {
            return await steps.RunAsync(services, call, cancellationToken);
        }
    }
}

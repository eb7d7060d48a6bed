using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Vacancies.Posting.Suspension;

/// <summary>Follows a change of an employer's account after a while, for the case that the process which made it ended before it could.</summary>
/// <remarks>Histories hold ids only.</remarks>
public sealed class SuspendVacancies : IWorkflow<SuspendVacanciesInput>
{
    public static readonly WorkflowDefinition<SuspendVacanciesInput> Definition = new("SuspendVacancies");

    /// <summary>Hides an employer's vacancies, or shows them again, as the account stands.</summary>
    public static readonly StepDefinition<SuspendVacanciesInput, SuspendVacanciesOutput> Follow = new("SuspendVacancies.Follow")
    {
        Timeout = TimeSpan.FromMinutes(5),
        Retry = new StepRetry { MaxAttempts = 50, LongestWait = TimeSpan.FromMinutes(30) },
    };

    /// <summary>Longer than the change itself takes.</summary>
    private static readonly TimeSpan Wait = TimeSpan.FromMinutes(1);

    public async Task RunAsync(IWorkflowContext context, SuspendVacanciesInput input)
    {
        await context.DelayAsync(Wait);
        await context.StepAsync(Follow, input);
    }
}

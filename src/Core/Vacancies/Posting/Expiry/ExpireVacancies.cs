using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Vacancies.Posting.Expiry;

/// <summary>Ends the vacancies whose time has passed and reminds of those that are about to, page by page. One run at a time, whoever starts it.</summary>
public sealed class ExpireVacancies : IWorkflow<ExpireVacanciesInput>
{
    /// <summary>The one run that goes on at a time.</summary>
    public const string InstanceId = "expire-vacancies";

    /// <summary>Bounds a run and its history; what is left over waits for the next.</summary>
    internal const int MaxPages = 500;

    /// <summary>Between two pages: the e-mails of one are told before those of the next, so that thousands at once keep nobody else's work waiting.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    public static readonly WorkflowDefinition<ExpireVacanciesInput> Definition = new("ExpireVacancies");

    /// <summary>Ends a page of vacancies. One that was ended or renewed meanwhile stays as it is, so a repeat does what is left.</summary>
    public static readonly StepDefinition<ExpiryPageInput, ExpiryPageOutput> Expire = new("ExpireVacancies.Expire");

    /// <summary>Reminds of a page of vacancies, each once for its time of expiry.</summary>
    public static readonly StepDefinition<ExpiryPageInput, ExpiryPageOutput> Remind = new("ExpireVacancies.Remind");

    public async Task RunAsync(IWorkflowContext context, ExpireVacanciesInput input)
    {
        await TurnPagesAsync(context, Expire, input);
        await TurnPagesAsync(context, Remind, input);
    }

    private static async Task TurnPagesAsync(
        IWorkflowContext context, StepDefinition<ExpiryPageInput, ExpiryPageOutput> step, ExpireVacanciesInput input)
    {
        string? after = null;
        for (var page = 0; page < MaxPages; page++)
        {
            after = (await context.StepAsync(step, new ExpiryPageInput(input.DueAt, after))).Next;
            if (after is null)
            {
                return;
            }

            await context.DelayAsync(Pause);
        }
    }
}

using JobFunctions.Core.Accounts;
using JobFunctions.Core.Search;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Digests;

/// <summary>One person's digest of one day: searches again, waits for the search, and tells what is new.</summary>
public sealed class Digest : IWorkflow<DigestInput>
{
    public static readonly WorkflowDefinition<DigestInput> Definition = new("Digest");

    // 2 s, 4 s ... 32 s and then minutes: half an hour in all.
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);
    private const int MaxWaits = 33;

    /// <summary>One at a time for each person; the record of the day tells whether it is done.</summary>
    public static string InstanceIdOf(AccountId account) => $"digest-{account}";

    public async Task RunAsync(IWorkflowContext context, DigestInput input)
    {
        try
        {
            if ((await context.StepAsync(DigestSteps.Search, input)).SearchId is { } search)
            {
                await SendAsync(context, input, search);
            }
        }
        catch (StepFailedException)
        {
            await context.StepAsync(DigestSteps.Skip, input);
        }
    }

    private static async Task SendAsync(IWorkflowContext context, DigestInput input, SearchId search)
    {
        var wait = FirstWait;
        for (var waits = 1; waits <= MaxWaits; waits++)
        {
            await context.DelayAsync(wait);
            if ((await context.StepAsync(DigestSteps.Send, new SendDigestInput(input, search, waits == MaxWaits))).IsOver)
            {
                return;
            }

            wait = wait * 2 < LongestWait ? wait * 2 : LongestWait;
        }
    }
}

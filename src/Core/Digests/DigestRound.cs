using JobFunctions.Core.Notifications.Settings;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Digests;

/// <summary>Serves their digests to all who are due, all parts of them side by side, as long as somebody is left.</summary>
/// <remarks>
/// It keeps nothing: who is due stands in an index, and whoever has had the day's digest leaves it. So a round that ends anywhere is taken up by the next.
/// </remarks>
public sealed class DigestRound : IWorkflow<DigestRoundInput>
{
    public static readonly WorkflowDefinition<DigestRoundInput> Definition = new("DigestRound");

    /// <summary>Serves people of one part for about a minute, each as a whole and several side by side. A repeat serves those who are still due.</summary>
    public static readonly StepDefinition<ServeDigestsInput, ServeDigestsOutput> Serve = new("Digests.Serve")
    {
        Timeout = ServeDigestsStep.LongestPerson + (2 * ServeDigestsStep.Shift),
        Retry = new StepRetry { MaxAttempts = 20 },
    };

    /// <summary>The only run: a round that is still going on takes those who fall due meanwhile as well.</summary>
    public const string InstanceId = "digests";

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);

    // Bounds the history; the next hour's round takes the rest.
    private const int MaxPasses = 720;

    public async Task RunAsync(IWorkflowContext context, DigestRoundInput input)
    {
        var pause = FirstPause;
        for (var pass = 0; pass < MaxPasses; pass++)
        {
            var outputs = await Task.WhenAll(Enumerable.Range(0, SettingsSchema.DueParts).Select(part => context.StepAsync(Serve, new ServeDigestsInput(part))));
            var hasMore = outputs.Any(output => output.HasMore);
            if (!hasMore && outputs.All(output => output.Left == 0))
            {
                return;
            }

            pause = outputs.Any(output => output.Served > 0) ? FirstPause : Longer(pause);
            if (!hasMore)
            {
                await context.DelayAsync(pause);
            }
        }
    }

    private static TimeSpan Longer(TimeSpan pause) => pause * 2 < LongestPause ? pause * 2 : LongestPause;
}

using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Digests;

/// <summary>Sends their digests to all who are due, a bounded number of people at once.</summary>
/// <remarks>
/// It keeps nothing: who is due stands in an index, and whoever has had the day's digest leaves it. So a round that ends anywhere is taken up by the next.
/// </remarks>
public sealed class DigestRound : IWorkflow<DigestRoundInput>
{
    public static readonly WorkflowDefinition<DigestRoundInput> Definition = new("DigestRound");

    /// <summary>The only run: a round that is still going on takes those who fall due meanwhile as well.</summary>
    public const string InstanceId = "digests";

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    // Bounds the history; the next hour's round takes the rest.
    private const int MaxPasses = 720;

    public async Task RunAsync(IWorkflowContext context, DigestRoundInput input)
    {
        for (var pass = 0; pass < MaxPasses; pass++)
        {
            if ((await context.StepAsync(DigestSteps.Start, input)).UnderWay == 0)
            {
                return;
            }

            await context.DelayAsync(Pause);
        }
    }
}

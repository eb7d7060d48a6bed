using JobFunctions.Core.Workflows;
using Microsoft.DurableTask;

namespace JobFunctions.Functions.Workflows;

/// <summary>What a workflow sees of its run in Durable Functions.</summary>
/// <remarks>Every await is a plain one: with <c>ConfigureAwait(false)</c> an orchestrator stays running for ever.</remarks>
internal sealed class DurableWorkflowContext(TaskOrchestrationContext durable) : IWorkflowContext
{
    private WorkflowProgress? _progress;

    public string InstanceId => durable.InstanceId;

    public DateTimeOffset UtcNow => new(DateTime.SpecifyKind(durable.CurrentUtcDateTime, DateTimeKind.Utc));

    public async Task<TOutput> StepAsync<TInput, TOutput>(StepDefinition<TInput, TOutput> step, TInput input)
    {
        StepOutcome outcome;
        try
        {
            var call = new StepCall(step.Name, WorkflowJson.Write(input));
            outcome = await durable.CallActivityAsync<StepOutcome>(StepRun.FunctionName, call, OptionsOf(step.Retry));
        }
        catch (TaskFailedException exception)
        {
            throw new StepFailedException(step.Name, exception.FailureDetails.ErrorMessage);
        }

        return outcome.Output is { } output
            ? WorkflowJson.Read<TOutput>(output)
            : throw new StepFailedException(step.Name, outcome.Failure ?? "");
    }

    public async Task DelayAsync(TimeSpan delay)
    {
        if (delay > TimeSpan.Zero)
        {
            await durable.CreateTimer(durable.CurrentUtcDateTime + delay, CancellationToken.None);
        }
    }

    public void ReportProgress(WorkflowProgress progress)
    {
        var percent = Math.Clamp(progress.Percent, 0, 100);
        if (_progress is null || percent >= _progress.Percent)
        {
            _progress = progress with { Percent = percent };
            durable.SetCustomStatus(_progress);
        }
    }

    /// <summary>Within what the SDK accepts: a first wait above zero, and a longest one not below it.</summary>
    private static TaskOptions? OptionsOf(StepRetry retry)
    {
        if (retry.MaxAttempts <= 1)
        {
            return null;
        }

        var first = retry.FirstWait > TimeSpan.Zero ? retry.FirstWait : TimeSpan.FromMilliseconds(1);
        var longest = retry.LongestWait > first ? retry.LongestWait : first;
        return new TaskOptions(new TaskRetryOptions(new RetryPolicy(retry.MaxAttempts, first, Math.Max(1, retry.Backoff), longest)));
    }
}

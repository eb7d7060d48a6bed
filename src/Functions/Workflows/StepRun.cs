using JobFunctions.Core.Workflows;

namespace JobFunctions.Functions.Workflows;

/// <summary>Runs one attempt of a step by its name; Durable Functions makes the next one when it throws.</summary>
public sealed class StepRun(IEnumerable<RegisteredStep> steps, TimeProvider time)
{
    /// <summary>Name of the activity function.</summary>
    internal const string FunctionName = "RunStep";

    private readonly Dictionary<string, RegisteredStep> _steps = steps.ToDictionary(step => step.Name, StringComparer.Ordinal);

    /// <exception cref="TimeoutException">The step took longer than it may; it may still be going on, unheard.</exception>
    internal async Task<StepOutcome> RunAsync(IServiceProvider services, StepCall call, CancellationToken cancellationToken)
    {
        if (!_steps.TryGetValue(call.Step, out var step))
        {
            return new StepOutcome(null, $"There is no step {call.Step}.");
        }

        using var timeout = new CancellationTokenSource(step.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        try
        {
            return new StepOutcome(await step.RunAsync(services, call.Input, either.Token).WaitAsync(either.Token), null);
        }
        catch (PermanentStepException exception)
        {
            return new StepOutcome(null, exception.Message);
        }
        catch (OperationCanceledException exception) when (timeout.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"It took longer than {step.Timeout}.", exception);
        }
    }
}

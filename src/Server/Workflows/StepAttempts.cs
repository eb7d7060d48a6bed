using System.Diagnostics;
using JobFunctions.Core.Search;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;
using Microsoft.Extensions.Options;

namespace JobFunctions.Server.Workflows;

/// <summary>Runs attempts of steps, so many side by side as this process may.</summary>
internal sealed class StepAttempts(
    IServiceScopeFactory scopes, IEnumerable<RegisteredStep> steps, IOptions<WorkflowRunnerOptions> options, TimeProvider time) : IDisposable
{
    /// <summary>Name of the traces, one for each attempt.</summary>
    public const string ActivitySourceName = "JobFunctions.Workflows";

    /// <summary>How long a step may take to end when it is asked to, before it is left to itself.</summary>
    private static readonly TimeSpan StopGrace = TimeSpan.FromSeconds(5);

    private static readonly ActivitySource Traces = new(ActivitySourceName);

    private readonly Dictionary<string, RegisteredStep> _steps = steps.ToDictionary(step => step.Name, StringComparer.Ordinal);
    private readonly SemaphoreSlim _slots = new(options.Value.MaxParallelSteps);

    /// <summary>Waits for a free place and makes one attempt.</summary>
    /// <returns>The output as JSON.</returns>
    /// <exception cref="PermanentStepException">Another try is useless, also because no step has this name.</exception>
    /// <exception cref="TimeoutException">The step took longer than it may, also to stop; it may still be going on, unheard.</exception>
    public async Task<string> RunAsync(string name, string input, CancellationToken cancellationToken)
    {
        if (!_steps.TryGetValue(name, out var step))
        {
            throw new PermanentStepException($"There is no step {name}.");
        }

        await _slots.WaitAsync(cancellationToken);
        using var activity = Traces.StartActivity(name);
        try
        {
            using var timeout = new CancellationTokenSource(step.Timeout, time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
            var work = Task.Run(() => RunInScopeAsync(step, input, either.Token), CancellationToken.None);
            try
            {
                // A step that does not heed its token must not hold the run.
                return await work.WaitAsync(either.Token);
            }
            catch (OperationCanceledException exception) when (timeout.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
            {
                throw new TimeoutException($"It took longer than {step.Timeout}.", exception);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return await work.WaitAsync(StopGrace, time, CancellationToken.None);
            }
        }
        catch (Exception exception)
        {
            activity?.SetStatus(ActivityStatusCode.Error, exception.GetType().Name);
            throw;
        }
        finally
        {
            _slots.Release();
        }
    }

    /// <summary>When a step is tried again after a failure.</summary>
    /// <param name="attempts">Attempts made, 1 or more.</param>
    /// <param name="chance">0-1, spreads the waits so that failed steps do not come back all at once.</param>
    /// <returns>null when it is not.</returns>
    public TimeSpan? WaitAfter(string name, int attempts, Exception failure, double chance)
    {
        if (failure is PermanentStepException || !_steps.TryGetValue(name, out var step) || attempts >= step.Retry.MaxAttempts)
        {
            return null;
        }

        var longest = step.Retry.LongestWait;
        var seconds = step.Retry.FirstWait.TotalSeconds * Math.Pow(step.Retry.Backoff, attempts - 1);
        var wait = seconds < longest.TotalSeconds ? TimeSpan.FromSeconds(seconds) : longest;
        var spread = wait * (0.5 + (chance / 2));
        var asked = failure switch
        {
            StoreUnavailableException store => store.RetryAfter,
            SourceBusyException source => source.RetryAfter,
            _ => TimeSpan.Zero,
        };

        // Never sooner than asked for, and not everybody at that very moment.
        return asked > spread ? asked + (wait * (chance / 2)) : spread;
    }

    public void Dispose() => _slots.Dispose();

    private async Task<string> RunInScopeAsync(RegisteredStep step, string input, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await step.RunAsync(scope.ServiceProvider, input, cancellationToken);
    }
}

namespace JobFunctions.Core.Workflows;

/// <summary>What callers of runs share.</summary>
public static class WorkflowClientExtensions
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private const int MaxTries = 50;

    /// <summary>Deletes what is kept of a run, and waits a few seconds for one that is going on to end.</summary>
    /// <exception cref="InvalidOperationException">It has not ended yet; try again.</exception>
    public static async Task ForgetAsync(this IWorkflowClient workflows, string instanceId, TimeProvider time, CancellationToken cancellationToken)
    {
        if (!await workflows.TryForgetAsync(instanceId, time, cancellationToken))
        {
            throw new InvalidOperationException($"The run {instanceId} has not ended yet.");
        }
    }

    /// <summary>As <see cref="ForgetAsync"/>.</summary>
    /// <returns>False when it has not ended yet.</returns>
    public static async Task<bool> TryForgetAsync(this IWorkflowClient workflows, string instanceId, TimeProvider time, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MaxTries; attempt++)
        {
            if (await workflows.DeleteAsync(instanceId, cancellationToken))
            {
                return true;
            }

            await Task.Delay(Pause, time, cancellationToken);
        }

        return false;
    }
}

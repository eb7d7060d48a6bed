namespace JobFunctions.Core.Workflows;

/// <summary>A recipe of steps. Runs again from its start after every step, so it is deterministic.</summary>
/// <remarks>
/// It awaits the context's tasks only, plainly: no <c>ConfigureAwait(false)</c>, no <c>Task.Run</c>, no <c>Task.Delay</c>, no I/O, no clock,
/// no ids, no chance, no static state. <c>Task.WhenAll</c>, try and catch are fine.
/// </remarks>
public interface IWorkflow<TInput>
{
    Task RunAsync(IWorkflowContext context, TInput input);
}

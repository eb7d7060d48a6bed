namespace JobFunctions.Core.Workflows;

/// <summary>Shapes that workflows share.</summary>
public static class WorkflowContextExtensions
{
    /// <summary>Runs a step for each input, at most <paramref name="atOnce"/> of them side by side, and keeps the order of the inputs.</summary>
    /// <exception cref="StepFailedException">One failed for good; those that were running are awaited first.</exception>
    public static async Task<IReadOnlyList<TOutput>> FanOutAsync<TInput, TOutput>(
        this IWorkflowContext context, StepDefinition<TInput, TOutput> step, IReadOnlyList<TInput> inputs, int atOnce)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(atOnce, 1);
        var outputs = new List<TOutput>(inputs.Count);
        foreach (var batch in inputs.Chunk(atOnce))
        {
            outputs.AddRange(await Task.WhenAll(batch.Select(input => context.StepAsync(step, input))));
        }

        return outputs;
    }
}

using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Core.Workflows;

/// <summary>A step that a host can run by name, with input and output as JSON.</summary>
public abstract class RegisteredStep
{
    private RegisteredStep()
    {
    }

    public abstract string Name { get; }

    public abstract StepRetry Retry { get; }

    public abstract TimeSpan Timeout { get; }

    /// <summary>Runs the step's work once.</summary>
    /// <returns>The output as JSON.</returns>
    public abstract Task<string> RunAsync(IServiceProvider services, string inputJson, CancellationToken cancellationToken);

    internal sealed class Of<TInput, TOutput, TStep>(StepDefinition<TInput, TOutput> definition) : RegisteredStep
        where TStep : class, IStep<TInput, TOutput>
    {
        public override string Name => definition.Name;

        public override StepRetry Retry => definition.Retry;

        public override TimeSpan Timeout => definition.Timeout;

        public override async Task<string> RunAsync(IServiceProvider services, string inputJson, CancellationToken cancellationToken)
        {
            var step = services.GetRequiredService<TStep>();
            return WorkflowJson.Write(await step.RunAsync(WorkflowJson.Read<TInput>(inputJson), cancellationToken));
        }
    }
}

using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Core.Workflows;

/// <summary>A workflow that a host can run by name, with its input as JSON.</summary>
public abstract class RegisteredWorkflow
{
    private RegisteredWorkflow()
    {
    }

    public abstract string Name { get; }

    /// <summary>Runs the workflow once over the given context; called anew for each replay.</summary>
    public abstract Task RunAsync(IServiceProvider services, IWorkflowContext context, string inputJson);

    internal sealed class Of<TInput, TWorkflow>(WorkflowDefinition<TInput> definition) : RegisteredWorkflow
        where TWorkflow : class, IWorkflow<TInput>
    {
        public override string Name => definition.Name;

        public override Task RunAsync(IServiceProvider services, IWorkflowContext context, string inputJson) =>
            services.GetRequiredService<TWorkflow>().RunAsync(context, WorkflowJson.Read<TInput>(inputJson));
    }
}

using JobFunctions.Core.Workflows;
using Microsoft.DurableTask;

namespace JobFunctions.Functions.Workflows;

/// <summary>Runs a workflow by its name inside an orchestrator.</summary>
public sealed class OrchestratorRun(IEnumerable<RegisteredWorkflow> workflows)
{
    private readonly Dictionary<string, RegisteredWorkflow> _workflows = workflows.ToDictionary(workflow => workflow.Name, StringComparer.Ordinal);

    internal async Task RunAsync(string workflow, IServiceProvider services, TaskOrchestrationContext context)
    {
        var input = context.GetInput<string>() ?? throw new InvalidOperationException($"{workflow} was started without an input.");
        await _workflows[workflow].RunAsync(services, new DurableWorkflowContext(context), input);
    }
}

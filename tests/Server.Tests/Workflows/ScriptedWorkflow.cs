using JobFunctions.Core.Workflows;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Server.Tests.Workflows;

/// <summary>A workflow whose recipe and whose one step are a test's own.</summary>
internal sealed class ScriptedWorkflow(ScriptedWorkflow.Script script) : IWorkflow<string>
{
    public static readonly WorkflowDefinition<string> Definition = new("Scripted");

    public static readonly StepDefinition<string, string> Act = new("act");

    public Task RunAsync(IWorkflowContext context, string input) => script.Recipe(context);

    public static void Register(IServiceCollection services, Script script, StepDefinition<string, string>? act = null)
    {
        services.AddSingleton(script);
        services.AddWorkflow<string, ScriptedWorkflow>(Definition);
        services.AddStep<string, string, ActStep>(act ?? Act);
    }

    internal sealed record Script(Func<IWorkflowContext, Task> Recipe, Func<string, CancellationToken, Task<string>> Act);

    internal sealed class ActStep(Script script) : IStep<string, string>
    {
        public Task<string> RunAsync(string input, CancellationToken cancellationToken) => script.Act(input, cancellationToken);
    }
}

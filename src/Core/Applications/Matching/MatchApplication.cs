using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Applications.Matching;

/// <summary>Computes how well the resume of an application fits its vacancy.</summary>
public sealed class MatchApplication : IWorkflow<MatchApplicationInput>
{
    public static readonly WorkflowDefinition<MatchApplicationInput> Definition = new("MatchApplication");

    public static readonly StepDefinition<MatchApplicationInput, MatchApplicationOutput> Score = new("MatchApplication.Score");

    public static string InstanceIdOf(ApplicationId id) => $"match-{id}";

    public Task RunAsync(IWorkflowContext context, MatchApplicationInput input) => context.StepAsync(Score, input);
}

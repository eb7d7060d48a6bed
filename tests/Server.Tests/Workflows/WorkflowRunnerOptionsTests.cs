using JobFunctions.Server.Workflows;

namespace JobFunctions.Server.Tests.Workflows;

public sealed class WorkflowRunnerOptionsTests
{
    [Fact]
    public void Validate_Defaults_AreValid()
    {
        Assert.True(new WorkflowRunnerOptionsValidator().Validate(null, new WorkflowRunnerOptions()).Succeeded);
    }

    [Fact]
    public void Validate_ValuesOutOfRange_NamesEach()
    {
        var options = new WorkflowRunnerOptions { MaxParallelSteps = 0, LeaseDuration = TimeSpan.Zero };

        var result = new WorkflowRunnerOptionsValidator().Validate(null, options);

        Assert.True(result.Failed);
        Assert.Contains(nameof(WorkflowRunnerOptions.MaxParallelSteps), result.FailureMessage, StringComparison.Ordinal);
        Assert.Contains(nameof(WorkflowRunnerOptions.LeaseDuration), result.FailureMessage, StringComparison.Ordinal);
    }
}

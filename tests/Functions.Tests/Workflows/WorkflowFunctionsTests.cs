using JobFunctions.Core.Accounts;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Workflows;
using JobFunctions.Functions.Workflows;
using JobFunctions.StandIns.Clock;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace JobFunctions.Functions.Tests.Workflows;

public sealed class WorkflowFunctionsTests
{
    private static readonly StepDefinition<string, string> Slow = new("slow") { Timeout = TimeSpan.FromSeconds(5) };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ResumeIntakeAsync_ResumeThatIsNotThere_EndsByTheWorkflowsOwnSteps()
    {
        await using var services = new TestHead().Build();
        var functions = ActivatorUtilities.CreateInstance<WorkflowFunctions>(services);
        var durable = new ScriptedDurableClient();
        var input = new ResumeIntakeInput(
            new AccountId(Guid.Parse("0190a000-0000-7000-8000-000000000001")), new ResumeId(Guid.Parse("0190a000-0000-7000-8000-000000000002")));
        var run = new ReplayedOrchestration("resume-1", WorkflowJson.Write(input), call => functions.RunStepAsync(call, durable, Token));

        await run.RunAsync(functions.ResumeIntakeAsync);

        Assert.Equal([.. Enumerable.Repeat("ResumeIntake.ReadText", 5), "ResumeIntake.Fail"], run.Activities);
        Assert.Equal("""{"Stage":"done","Percent":100}""", run.CustomStatus);
    }

    [Fact]
    public async Task RunStepAsync_NoSuchStep_IsAFailureThatIsNotTriedAgain()
    {
        await using var services = new TestHead().Build();

        var outcome = await services.GetRequiredService<StepRun>().RunAsync(services, new StepCall("none", "{}"), Token);

        Assert.Equal(new StepOutcome(null, "There is no step none."), outcome);
    }

    [Fact]
    public async Task RunStepAsync_StepTakesTooLong_ThrowsSoThatItIsTriedAgain()
    {
        var clock = new ManualTimeProvider(new DateTimeOffset(2026, 11, 1, 8, 0, 0, TimeSpan.Zero));
        var head = new TestHead();
        head.Services.AddStep<string, string, NeverStep>(Slow);
        head.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
        await using var services = head.Build();

        var running = services.GetRequiredService<StepRun>().RunAsync(services, new StepCall("slow", "\"\""), Token);
        clock.Advance(TimeSpan.FromSeconds(5));

        await Assert.ThrowsAsync<TimeoutException>(() => running);
    }

    private sealed class NeverStep : IStep<string, string>
    {
        public Task<string> RunAsync(string input, CancellationToken cancellationToken) => new TaskCompletionSource<string>().Task;
    }
}

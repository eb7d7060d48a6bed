using JobFunctions.Core.Resumes;
using JobFunctions.Functions.Tests.Workflows;
using JobFunctions.Functions.Triggers;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Functions.Tests.Triggers;

public sealed class TriggerTests : IAsyncDisposable
{
    private const string Account = "0190a000-0000-7000-8000-000000000001";
    private const string Resume = "0190a000-0000-7000-8000-000000000002";

    private readonly ServiceProvider _services = new TestHead().Build();
    private readonly ScriptedDurableClient _durable = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ResumeUploadedAsync_FiredTwice_StartsOneReading()
    {
        await UploadAsync(Account, Resume);
        _durable.End($"resume-{Resume}", OrchestrationRuntimeStatus.Completed);
        await UploadAsync(Account, Resume);

        var run = Assert.Single(_durable.Instances.Values);
        Assert.Equal((nameof(ResumeIntake), 1), (run.Name, _durable.Scheduled));
        Assert.Equal($$"""{"accountId":"{{Account}}","resumeId":"{{Resume}}"}""", run.ReadInputAs<string>());
    }

    [Theory]
    [InlineData("someone", Resume)]
    [InlineData(Account, "cv.pdf")]
    public async Task ResumeUploadedAsync_BlobOfSomebodyElse_IsLeftAlone(string account, string resume)
    {
        await UploadAsync(account, resume);

        Assert.Empty(_durable.Instances);
    }

    [Fact]
    public async Task CleanUpAsync_Fired_PurgesWhatEndedAMonthAgo()
    {
        await ActivatorUtilities.CreateInstance<TimerFunctions>(_services).CleanUpAsync(new TimerInfo(), _durable, Token);

        var now = TimeProvider.System.GetUtcNow();
        Assert.InRange(_durable.Purged!.CreatedTo!.Value, now.AddDays(-31), now.AddDays(-29));
        Assert.DoesNotContain(OrchestrationRuntimeStatus.Running, _durable.Purged.Statuses!);
    }

    [Fact]
    public async Task RecoveryAsync_NothingLeftBehind_StartsNothing()
    {
        await ActivatorUtilities.CreateInstance<TimerFunctions>(_services).RecoveryAsync(new TimerInfo(), _durable, Token);

        Assert.Empty(_durable.Instances);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private Task UploadAsync(string account, string resume) =>
        ActivatorUtilities.CreateInstance<ResumeFunctions>(_services).ResumeUploadedAsync(Stream.Null, account, resume, _durable, Token);
}

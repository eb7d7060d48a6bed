using System.Net;
using JobFunctions.Core.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Tests.Health;

public sealed class HealthEndpointsTests(ApiApp app)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/health/live", "live")]
    [InlineData("/health/ready", "ready")]
    public async Task Get_AllIsUp_Is200WithoutAKey(string path, string status)
    {
        using var stranger = app.NewClient();

        var reply = await stranger.AskAsync(path, Token);

        Assert.Equal(HttpStatusCode.OK, reply.Status);
        Assert.Equal(status, reply["status"]);
    }

    [Fact]
    public async Task GetReady_OneIsDown_NamesItAndTellsNothingMore()
    {
        await using var broken = await ApiApp.StartAsync(change: services => services
            .AddSingleton<IDependencyProbe>(new Probe("tables", () => Task.CompletedTask))
            .AddSingleton<IDependencyProbe>(new Probe("blobs", () => throw new InvalidOperationException("secret address"))));

        var ready = await broken.Bot.AskAsync("/health/ready", Token);
        var live = await broken.Bot.AskAsync("/health/live", Token);

        ready.AssertProblem(HttpStatusCode.ServiceUnavailable);
        Assert.Equal("blobs", Assert.Single(ready.Json!["down"]!.AsArray())!.ToString());
        Assert.NotNull(ready.Message.Headers.RetryAfter);
        Assert.DoesNotContain("secret", ready.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, live.Status);
    }

    private sealed class Probe(string name, Func<Task> check) : IDependencyProbe
    {
        public string Name => name;

        public Task CheckAsync(CancellationToken cancellationToken) => check();
    }
}

using System.Net;

namespace JobFunctions.Api.Tests.Limits;

public sealed class RateLimitTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Address_OverItsLimit_Is429WithTheWait()
    {
        await using var app = await ApiApp.StartAsync(new() { ["RateLimit:PerMinute"] = "5" });
        using var stranger = app.NewClient();
        for (var call = 0; call < 5; call++)
        {
            (await stranger.AskAsync("/bot/users/1", Token)).AssertProblem(HttpStatusCode.Unauthorized);
        }

        var over = await stranger.AskAsync("/bot/users/1", Token);
        var health = await stranger.AskAsync("/health/live", Token);

        over.AssertProblem(HttpStatusCode.TooManyRequests);
        Assert.InRange(over.Message.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.OK, health.Status);
    }

    [Fact]
    public async Task Bot_EachPerson_HasALimitOfTheirOwn()
    {
        await using var app = await ApiApp.StartAsync(new() { ["RateLimit:PerMinute"] = "3" });
        for (var call = 0; call < 3; call++)
        {
            (await app.Bot.AskAsync("/bot/users/1", Token)).AssertProblem(HttpStatusCode.NotFound);
        }

        var same = await app.Bot.AskAsync("/bot/users/1", Token);
        var other = await app.Bot.AskAsync("/bot/users/2", Token);

        same.AssertProblem(HttpStatusCode.TooManyRequests);
        other.AssertProblem(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("0", HttpStatusCode.TooManyRequests)]
    [InlineData("1", HttpStatusCode.Unauthorized)]
    public async Task ForwardedFor_IsBelievedOnlyBehindAProxy(string hops, HttpStatusCode expected)
    {
        await using var app = await ApiApp.StartAsync(new() { ["RateLimit:PerMinute"] = "1", ["ForwardedHeaders:Hops"] = hops });
        using var stranger = app.NewClient();
        stranger.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.1");
        await stranger.AskAsync("/bot/users/1", Token);
        stranger.DefaultRequestHeaders.Remove("X-Forwarded-For");
        stranger.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.2");

        var reply = await stranger.AskAsync("/bot/users/1", Token);

        reply.AssertProblem(expected);
    }
}

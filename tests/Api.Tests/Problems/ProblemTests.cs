using System.Net;
using JobFunctions.Core.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace JobFunctions.Api.Tests.Problems;

public sealed class ProblemTests(ApiApp app)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("GET", "/", HttpStatusCode.NotFound)]
    [InlineData("GET", "/bot/nothing", HttpStatusCode.NotFound)]
    [InlineData("GET", "/bot/users", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", "/health/live", HttpStatusCode.MethodNotAllowed)]
    public async Task Path_ThatIsNone_IsAProblemWhateverTheClientAccepts(string method, string path, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Headers.Accept.ParseAdd("text/html");

        var reply = await Reply.OfAsync(await app.Bot.SendAsync(request, Token), Token);

        reply.AssertProblem(status);
    }

    [Fact]
    public async Task Body_OfAnotherType_IsAProblemThatSaysSo()
    {
        using var content = new StringContent("a=1", null, "text/plain");

        var reply = await Reply.OfAsync(await app.Bot.PostAsync("/bot/users", content, Token), Token);

        reply.AssertProblem(HttpStatusCode.UnsupportedMediaType);
        Assert.Contains("Content-Type", reply["detail"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task StoreDown_Is503WithTheWait()
    {
        await using var broken = await StartOverAsync(new StoreUnavailableException("10.0.0.7 refused") { RetryAfter = TimeSpan.FromSeconds(7) });

        var reply = await broken.Bot.AskAsync("/bot/users/42", Token);

        reply.AssertProblem(HttpStatusCode.ServiceUnavailable);
        Assert.Equal(TimeSpan.FromSeconds(7), reply.Message.Headers.RetryAfter?.Delta);
        Assert.DoesNotContain("10.0.0.7", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fault_Is500WithoutInternals()
    {
        await using var broken = await StartOverAsync(new InvalidOperationException("the password is 12345"));

        var reply = await broken.Bot.AskAsync("/bot/users/42", Token);

        reply.AssertProblem(HttpStatusCode.InternalServerError);
        Assert.DoesNotContain("12345", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("InvalidOperation", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Replies_All_ForbidSniffing()
    {
        var reply = await app.Bot.AskAsync("/bot/nothing", Token);

        Assert.Equal("nosniff", Assert.Single(reply.Message.Headers.GetValues("X-Content-Type-Options")));
    }

    private static Task<ApiApp> StartOverAsync(Exception exception) =>
        ApiApp.StartAsync(change: services => services.Replace(ServiceDescriptor.Singleton<IPartitionStore>(new FailingStore(exception))));

    private sealed class FailingStore(Exception exception) : IPartitionStore
    {
        public Task<StoredItem?> GetAsync(ItemKey key, CancellationToken cancellationToken) => throw exception;

        public Task<string?> PutAsync(ItemKey key, string body, WriteCondition condition, CancellationToken cancellationToken) => throw exception;

        public Task<bool> DeleteAsync(ItemKey key, string? etag, CancellationToken cancellationToken) => throw exception;

        public IAsyncEnumerable<StoredItem> ScanAsync(
            string collection, string partition, KeyRange range, int pageSize, CancellationToken cancellationToken) => throw exception;
    }
}

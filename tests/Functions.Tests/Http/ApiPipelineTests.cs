using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Functions.Tests.Http;

public sealed class ApiPipelineTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task RunAsync_RequestThatTheWorkerHasRouted_IsRoutedAnewInside()
    {
        await using var site = await WorkerSite.StartAsync();

        var live = await site.Client.GetAsync(new Uri("health/live", UriKind.Relative), Token);
        var bot = await site.Client.GetAsync(new Uri("bot/users/42", UriKind.Relative), Token);
        var nowhere = await site.Client.GetAsync(new Uri("api/v1/nowhere", UriKind.Relative), Token);

        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, bot.StatusCode);
        Assert.Equal("application/problem+json", bot.Content.Headers.ContentType?.MediaType);
        Assert.Equal(HttpStatusCode.NotFound, nowhere.StatusCode);
        Assert.Equal("application/problem+json", nowhere.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task RunAsync_BotCallWithItsKey_ReachesTheServices()
    {
        await using var site = await WorkerSite.StartAsync();
        site.Client.DefaultRequestHeaders.Add("X-BOT-KEY", TestHead.BotKey);
        using var profile = new StringContent("""{"telegram_id": 42, "first_name": "Aigerim"}""", Encoding.UTF8, "application/json");

        var created = await site.Client.PostAsync(new Uri("bot/users", UriKind.Relative), profile, Token);
        var read = await site.Client.GetStringAsync(new Uri("bot/users/42", UriKind.Relative), Token);

        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        Assert.Equal("Aigerim", JsonDocument.Parse(read).RootElement.GetProperty("first_name").GetString());
    }

    [Fact]
    public async Task RunAsync_OpenApiDocument_ListsTheApiAndNotTheCatchAlls()
    {
        await using var site = await WorkerSite.StartAsync();

        var document = JsonDocument.Parse(await site.Client.GetStringAsync(new Uri("openapi/v1.json", UriKind.Relative), Token));
        var page = await site.Client.GetAsync(new Uri("docs/index.html", UriKind.Relative), Token);

        var paths = document.RootElement.GetProperty("paths").EnumerateObject().Select(path => path.Name).ToList();
        Assert.Contains(paths, path => path.StartsWith("/bot/users", StringComparison.Ordinal));
        Assert.DoesNotContain(paths, path => path.Contains('*', StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Fact]
    public async Task RunAsync_InnerPipeline_SeesNoOuterRouteAndTheContextThroughItsAccessor()
    {
        Endpoint? inside = null;
        var values = -1;
        var isAccessible = false;
        (Endpoint? Endpoint, object? Path, HttpContext? Context) after = default;
        await using var site = await WorkerSite.StartAsync(
            context =>
            {
                inside = context.GetEndpoint();
                values = context.Request.RouteValues.Count;
                isAccessible = new HttpContextAccessor().HttpContext == context;
                context.SetEndpoint(new Endpoint(null, null, "inner"));
                context.Request.RouteValues["inner"] = 1;
                return Task.CompletedTask;
            },
            context => after = (context.GetEndpoint(), context.GetRouteValue("path"), new HttpContextAccessor().HttpContext));

        await site.Client.GetAsync(new Uri("some/where", UriKind.Relative), Token);

        Assert.Null(inside);
        Assert.Equal((0, true), (values, isAccessible));
        Assert.Equal(("/{**path}", "some/where", null), (after.Endpoint?.DisplayName, after.Path, after.Context));
    }

    [Fact]
    public async Task RunAsync_InnerPipelineThrows_AnswersAProblem()
    {
        await using var site = await WorkerSite.StartAsync(context =>
        {
            context.Response.StatusCode = StatusCodes.Status201Created;
            throw new InvalidOperationException("Nobody may read this.");
        });

        var reply = await site.Client.GetAsync(new Uri("some/where", UriKind.Relative), Token);

        Assert.Equal(HttpStatusCode.InternalServerError, reply.StatusCode);
        Assert.Equal("application/problem+json", reply.Content.Headers.ContentType?.MediaType);
        Assert.DoesNotContain("Nobody", await reply.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_InnerPipelineThrowsAfterItBeganToAnswer_BreaksTheConnectionOff()
    {
        await using var site = await WorkerSite.StartAsync(async context =>
        {
            await context.Response.WriteAsync("half of an ans", Token);
            await context.Response.Body.FlushAsync(Token);
            throw new InvalidOperationException("It broke.");
        });

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => site.Client.GetStringAsync(new Uri("some/where", UriKind.Relative), Token));
    }

    [Fact]
    public async Task RunAsync_ClientGoesAway_EndsWithoutAnAnswer()
    {
        var isInside = new TaskCompletionSource();
        var status = new TaskCompletionSource<(int Status, bool HasStarted)>();
        await using var site = await WorkerSite.StartAsync(
            async context =>
            {
                isInside.SetResult();
                await Task.Delay(Timeout.InfiniteTimeSpan, context.RequestAborted);
            },
            context => status.SetResult((context.Response.StatusCode, context.Response.HasStarted)));
        using (var client = new TcpClient())
        {
            await client.ConnectAsync(site.Address.Host, site.Address.Port, Token);
            await client.GetStream().WriteAsync("GET /bot HTTP/1.1\r\nHost: localhost\r\n\r\n"u8.ToArray(), Token);
            await isInside.Task.WaitAsync(Token);
            client.Client.Close(0);
        }

        Assert.Equal((StatusCodes.Status200OK, false), await status.Task.WaitAsync(Token));
    }
}

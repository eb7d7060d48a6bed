using System.Net;
using System.Text.Json.Nodes;

namespace JobFunctions.Api.Tests.Security;

/// <summary>Walks the OpenAPI document: what every call answers to everybody who is not meant.</summary>
public sealed class AccessTests(ApiApp app)
{
    private const string Canonical = "/api/v1/";

    private static readonly string[] Methods = ["get", "post", "put", "patch", "delete"];

    /// <summary>Who may call what begins so; the longest beginning counts. A call that begins with none of these fails the test.</summary>
    private static readonly (string Call, string[] Roles)[] Meant =
    [
        ("post /api/v1/auth/logout", ["user", "hr", "admin"]),
        ("get /api/v1/users/me", ["user", "hr", "admin"]),
        ("patch /api/v1/users/me", ["user", "hr", "admin"]),
        ("delete /api/v1/users/me", ["user", "hr", "admin"]),
        ("get /api/v1/activity", ["user", "hr", "admin"]),
        ("get /api/v1/admin", ["admin"]),
        ("post /api/v1/admin", ["admin"]),
        ("put /api/v1/admin", ["admin"]),
        ("patch /api/v1/admin", ["admin"]),
        ("delete /api/v1/admin", ["admin"]),
        ("get /api/v1/hr", ["hr"]),
        ("post /api/v1/hr", ["hr"]),
        ("put /api/v1/hr", ["hr"]),
        ("delete /api/v1/hr", ["hr"]),
        ("post /api/v1/jobs", ["hr"]),
        ("put /api/v1/jobs", ["hr", "admin"]),
        ("patch /api/v1/jobs", ["hr", "admin"]),
        ("delete /api/v1/jobs", ["hr", "admin"]),
    ];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Calls_OfTheCanonicalSurface_AreRefusedToEverybodyWhoIsNotMeant()
    {
        var people = new Dictionary<string, HttpClient>
        {
            ["user"] = (await app.RegisterUserAsync(Token)).Client,
            ["hr"] = (await app.RegisterHrAsync(Token)).Client,
            ["admin"] = (await app.SignInAdminAsync(Token)).Client,
        };
        using var stranger = app.NewClient();
        var blocked = await BlockedAsync();
        var calls = await ClosedCallsAsync();

        Assert.NotEmpty(calls);
        foreach (var call in calls)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(stranger, call));
            Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(app.Bot, call));
            Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(blocked, call));
            var meant = MeantFor(call);
            foreach (var (role, client) in people.Where(person => !meant.Contains(person.Key)))
            {
                Assert.True(await StatusAsync(client, call) == HttpStatusCode.Forbidden, $"{call} is not refused to a {role}.");
            }
        }
    }

    [Fact]
    public async Task Calls_ThatNameSomethingUnknown_Are404ToWhoIsMeant()
    {
        var hr = (await app.RegisterHrAsync(Token)).Client;
        var admin = (await app.SignInAdminAsync(Token)).Client;

        foreach (var call in (await ClosedCallsAsync()).Where(call => call.Contains('{', StringComparison.Ordinal)))
        {
            var status = await StatusAsync(MeantFor(call).Contains("admin") ? admin : hr, call);

            // A body that lacks something is told first.
            Assert.True(status is HttpStatusCode.NotFound or HttpStatusCode.BadRequest, $"{call} answers {status}.");
        }
    }

    private static string[] MeantFor(string call) =>
        Meant.Where(entry => call.StartsWith(entry.Call, StringComparison.Ordinal)).MaxBy(entry => entry.Call.Length) is { Roles: { } roles }
            ? roles
            : throw new InvalidOperationException($"It is not said who may {call}.");

    private async Task<HttpClient> BlockedAsync()
    {
        var person = await app.RegisterUserAsync(Token);
        var admin = (await app.SignInAdminAsync(Token)).Client;
        var id = (await person.Client.AskAsync("/api/v1/users/me", Token))["user_id"];
        (await admin.PutJsonAsync($"/api/v1/admin/toggle-block/user/{id}", "{}", Token)).AssertStatus(HttpStatusCode.OK);
        return person.Client;
    }

    private async Task<List<string>> ClosedCallsAsync()
    {
        var document = JsonNode.Parse(await app.Bot.GetStringAsync("/openapi/v1.json", Token))!;
        return
        [
            .. document["paths"]!.AsObject()
                .Where(path => path.Key.StartsWith(Canonical, StringComparison.Ordinal))
                .SelectMany(path => path.Value!.AsObject()
                    .Where(operation => Methods.Contains(operation.Key) && operation.Value!["security"] is JsonArray { Count: > 0 })
                    .Select(operation => $"{operation.Key} {path.Key}")),
        ];
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string call)
    {
        var (method, path) = (call.Split(' ')[0], call.Split(' ')[1]);
        var unknown = path.Split('/').Select(part => part.StartsWith('{') ? "019aa2c4-6f00-7000-8000-00000000ffff" : part);
        using var request = new HttpRequestMessage(new HttpMethod(method.ToUpperInvariant()), string.Join('/', unknown));
        if (method is "post" or "put" or "patch")
        {
            request.Content = new StringContent("{}", null, "application/json");
        }

        using var reply = await client.SendAsync(request, Token);
        return reply.StatusCode;
    }
}

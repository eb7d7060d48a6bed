using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using JobFunctions.Api.Tests.Security;

namespace JobFunctions.Api.Tests.Contract;

/// <summary>Puts hostile texts into every parameter, header and member of every call of the OpenAPI document: none is a fault of the server, and a 400 names the place.</summary>
public sealed class HostileInputTests : IAsyncLifetime
{
    private const string AnyId = "019aa2c4-6f00-7000-8000-00000000ffff";
    private const int MaxDepth = 3;
    private const int ShownFailures = 40;

    /// <summary>Calls that say 503 because what they need outside is not set up here.</summary>
    private static readonly HashSet<string> Off = ["post /api/v1/auth/google", "post /api/v1/auth/telegram", "post /api/v1/telegram/webhook", "post /api/v1/user/telegram", "get /bot/hh/auth_link", "get /bot/hh/import", "get /api/v1/hh/auth_link", "get /api/v1/hh/import", "get /api/v1/hh/resumes"];

    /// <summary>Where a member contradicts another, the other may be named.</summary>
    private static readonly Dictionary<string, string> Named = new()
    {
        ["salary_min"] = "salary_max",
        ["from"] = "to",
        ["role"] = "company_name",
        ["username"] = "email",
        ["email"] = "username",
        ["status"] = "reason",
    };

    /// <summary>What a call with nothing hostile in it is refused for here: a token that was never given, a parameter that is missing.</summary>
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _namedAnyway = [];

    private static readonly string[] Headers =
        ["Authorization", "X-BOT-KEY", "Idempotency-Key", "If-None-Match", "If-Match", "Accept", "Accept-Language", "Accept-Encoding", "X-Forwarded-For", "X-Forwarded-Host", "traceparent", "Range", "Cookie", "Origin"];

    private readonly ConcurrentBag<string> _failures = [];
    private readonly Dictionary<string, HttpClient> _people = [];
    private ApiApp _app = null!; // Set by InitializeAsync, which xunit calls first.

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _app = await ApiApp.StartAsync();
        _people[""] = _app.NewClient();
        _people["bot"] = _app.Bot;
        _people["user"] = (await _app.RegisterUserAsync(Token)).Client;
        _people["hr"] = (await _app.RegisterHrAsync(Token)).Client;
        _people["admin"] = (await _app.SignInAdminAsync(Token)).Client;
        foreach (var operation in (await ApiOperation.ReadAsync(_app, Token)).Where(operation => operation.Method != "delete"))
        {
            using var request = operation.NewRequest(IdFor, "", operation.NewBody()?.ToJsonString());
            var reply = await Reply.OfAsync(await ClientFor(operation).SendAsync(request, Token), Token);
            _namedAnyway[operation.Call] = [.. reply.Json?["errors"]?.AsObject().Select(error => error.Key) ?? []];
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Addresses_WithHostileText_AreAnsweredOrNamed()
    {
        var attacks =
            from operation in await ApiOperation.ReadAsync(_app, Token)
            from name in operation.PathParameters.Concat(operation.QueryParameters)
            from text in HostileText.InAddresses
            select (operation, name, text);

        await TryAllAsync(attacks, async attack =>
        {
            var (operation, name, text) = attack;
            var isQuery = operation.QueryParameters.Contains(name);
            var query = isQuery ? $"?{name}={text.Replace("=", "%3D", StringComparison.Ordinal).Replace("#", "%23", StringComparison.Ordinal)}" : "";
            using var request = operation.NewRequest(other => other == name && !isQuery ? text : IdFor(other), query, operation.NewBody()?.ToJsonString());
            await SendAsync(operation, request, name, text);
        });
    }

    [Fact]
    public async Task Members_WithHostileValues_AreAnsweredOrNamed()
    {
        var attacks =
            from operation in await ApiOperation.ReadAsync(_app, Token)
            where operation.JsonBody is not null
            from member in MembersOf(operation, operation.JsonBody!["schema"], "", 0)
            from value in HostileText.InJson
            select (operation, member, value);

        await TryAllAsync(attacks, async attack =>
        {
            var (operation, member, value) = attack;
            using var request = operation.NewRequest(IdFor, "", With(operation.NewBody()!, member, value));
            await SendAsync(operation, request, member, value);
        });
    }

    [Fact]
    public async Task FormFields_WithHostileText_AreAnsweredOrNamed()
    {
        var attacks =
            from operation in await ApiOperation.ReadAsync(_app, Token)
            where operation.FormBody is not null
            from field in operation.Resolve(operation.FormBody!["schema"])?["properties"]?.AsObject().Select(property => property.Key) ?? []
            from text in HostileText.InAddresses
            select (operation, field, text);

        await TryAllAsync(attacks, async attack =>
        {
            var (operation, field, text) = attack;
            using var request = operation.NewRequest(IdFor);
            request.Content = new StringContent($"{field}={text.Replace("=", "%3D", StringComparison.Ordinal)}&x=1", Encoding.ASCII, "application/x-www-form-urlencoded");
            await SendAsync(operation, request, null, $"{field}={text}");
        });
    }

    [Fact]
    public async Task Uploads_WithHostileNamesAndParts_AreAnsweredOrNamed()
    {
        var person = await _app.SavePersonAsync(Token);
        var bodies = HostileText.AsFileNames
            .Select(name => $"--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\nИмя: Айгерим\r\n--b--\r\n")
            .Concat(HostileText.AsMultipart);
        var attacks =
            from operation in await ApiOperation.ReadAsync(_app, Token)
            where operation.FormBody is null && operation.Node["requestBody"]?["content"]?["multipart/form-data"] is not null
            from body in bodies
            from type in (string[])["multipart/form-data; boundary=b", "multipart/form-data; boundary=\"b\"; charset=x", "multipart/form-data", $"multipart/form-data; boundary={new string('b', 300)}"]
            select (operation, body, type);

        await TryAllAsync(attacks, async attack =>
        {
            var (operation, body, type) = attack;
            using var request = operation.NewRequest(name => name == "telegram_id" ? $"{person}" : AnyId);
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
            await SendAsync(operation, request, "file", $"{type}: {body}");
        });
    }

    [Fact]
    public async Task Bodies_ThatAreNone_AreRefused()
    {
        var attacks =
            from operation in await ApiOperation.ReadAsync(_app, Token)
            where operation.JsonBody is not null
            from body in HostileText.AsBodies
            select (operation, body);

        await TryAllAsync(attacks, async attack =>
        {
            var (operation, body) = attack;
            using var request = operation.NewRequest(IdFor, "", body);
            await SendAsync(operation, request, null, body);
        });
    }

    [Fact]
    public async Task Headers_WithHostileText_AreAnsweredOrNamed()
    {
        var attacks =
            from operation in await ApiOperation.ReadAsync(_app, Token)
            where operation.Method is "get" or "post" && operation.Call != "get /api/v1/users/me/export"
            from name in Headers
            from text in HostileText.InHeaders
            select (operation, name, text);

        // Every seventh, so that each call meets each header and each header each text.
        await TryAllAsync(attacks.Where((_, number) => number % 7 == 0), async attack =>
        {
            var (operation, name, text) = attack;
            using var request = operation.NewRequest(IdFor, "", operation.NewBody()?.ToJsonString());
            request.Headers.TryAddWithoutValidation(name, text);
            await SendAsync(operation, request, name == "Idempotency-Key" && operation.HeaderParameters.Contains(name) ? "idempotency-key" : null, $"{name}: {text}");
        });
    }

    private HttpClient ClientFor(ApiOperation operation) => _people[AccessTable.Meant.GetValueOrDefault(operation.Call)?.Split(' ')[0] ?? ""];

    private static string IdFor(string name) => name == "telegram_id" ? "42" : AnyId;

    private async Task TryAllAsync<T>(IEnumerable<T> attacks, Func<T, Task> tryAsync)
    {
        var count = 0;
        await Parallel.ForEachAsync(attacks, new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = Token }, async (attack, _) =>
        {
            Interlocked.Increment(ref count);
            await tryAsync(attack);
        });

        Assert.True(count > 50, $"Only {count} attacks.");
        Assert.True(_failures.IsEmpty, $"{_failures.Count} of {count}:\n{string.Join('\n', _failures.Order(StringComparer.Ordinal).Take(ShownFailures))}");
        (await _people[""].AskAsync("/health/live", Token)).AssertStatus(HttpStatusCode.OK);
    }

    /// <param name="place">What a 400 must name; null for a 400 that names anything.</param>
    private async Task SendAsync(ApiOperation operation, HttpRequestMessage request, string? place, string text)
    {
        // As it is: the client would tidy up what the server is to meet.
        var address = new Uri(_people[""].BaseAddress!, "/").ToString().TrimEnd('/') + request.RequestUri!.OriginalString;
        request.RequestUri = new Uri(address, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        var reply = await Reply.OfAsync(await ClientFor(operation).SendAsync(request, Token), Token);
        if (FaultOf(operation, reply, place, _namedAnyway.GetValueOrDefault(operation.Call) ?? []) is { } fault)
        {
            _failures.Add($"{operation.Call}, {place}, {Short(text, 60)}: {fault}: {(int)reply.Status} {Short(reply.Text, 400)}");
        }
    }

    private static string Short(string text, int length) => text.Length > length ? $"{text[..length]}..." : text;

    private static string? FaultOf(ApiOperation operation, Reply reply, string? place, IReadOnlyList<string> namedAnyway)
    {
        if (reply.Status >= HttpStatusCode.InternalServerError && !(reply.Status == HttpStatusCode.ServiceUnavailable && Off.Contains(operation.Call)))
        {
            return "a fault of the server";
        }

        if (reply.Text.Contains("Exception", StringComparison.Ordinal) || reply.Text.Contains("   at ", StringComparison.Ordinal) || reply.Text.Contains("JobFunctions.", StringComparison.Ordinal))
        {
            return "tells of its inside";
        }

        if (reply.Message.Headers.Contains("X-Injected"))
        {
            return "takes a header in";
        }

        // What is no HTTP is refused by the server itself, without a word.
        if (reply.Status != HttpStatusCode.BadRequest || reply.Text.Length == 0)
        {
            return null;
        }

        if (reply.MediaType != "application/problem+json")
        {
            return reply.MediaType == "text/html" ? null : "no problem";
        }

        var names = reply.Json?["errors"]?.AsObject().Select(error => error.Key).ToList() ?? [];
        return place is null || names.Any(name => IsAt(name, place) || (Named.TryGetValue(place, out var other) && IsAt(name, other)) || namedAnyway.Contains(name))
            || reply["detail"]?.StartsWith("The body is not valid JSON", StringComparison.Ordinal) == true
            ? null
            : "does not name the place";
    }

    private static bool IsAt(string name, string place) =>
        name == place || (place.Contains('.', StringComparison.Ordinal) && name.StartsWith(place[..place.LastIndexOf('.')], StringComparison.Ordinal)) || name.StartsWith($"{place}.", StringComparison.Ordinal) || name.StartsWith($"{place}[", StringComparison.Ordinal)
        || place.StartsWith($"{name}[", StringComparison.Ordinal);

    /// <summary>Paths of the members of a body, nested ones with a dot, items of lists as their first.</summary>
    private static IEnumerable<string> MembersOf(ApiOperation operation, JsonNode? schema, string path, int depth)
    {
        var resolved = operation.Resolve(schema);
        if (depth == MaxDepth || resolved is null)
        {
            yield break;
        }

        foreach (var (name, member) in resolved["properties"]?.AsObject() ?? [])
        {
            var place = path.Length == 0 ? name : $"{path}.{name}";
            yield return place;
            foreach (var inner in MembersOf(operation, member, place, depth + 1))
            {
                yield return inner;
            }
        }

        if (resolved["items"] is not null)
        {
            yield return $"{path}[0]";
        }
    }

    /// <summary>The body with another value in one place; as text, since some values are more than a node can hold.</summary>
    private static string With(JsonNode body, string member, string value)
    {
        const string Mark = "the place of the value";
        var parts = member.Split('.');
        var node = body;
        foreach (var part in parts[..^1])
        {
            node = node[part] as JsonObject ?? (node[part] = new JsonObject());
        }

        if (parts[^1].EndsWith("[0]", StringComparison.Ordinal))
        {
            node[parts[^1][..^3]] = new JsonArray(Mark);
        }
        else
        {
            node[parts[^1]] = Mark;
        }

        return body.ToJsonString().Replace($"\"{Mark}\"", value, StringComparison.Ordinal);
    }
}

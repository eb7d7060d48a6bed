using System.Text.Json.Nodes;

namespace JobFunctions.Api.Tests.OpenApi;

public sealed class OpenApiDocumentTests(ApiApp app)
{
    /// <summary>Set it to write the file anew after a change of the contract that is meant.</summary>
    private const string RewriteVariable = "REWRITE_OPENAPI";

    private static readonly string[] Methods = ["get", "post", "put", "patch", "delete"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Document_Today_IsTheCommittedOne()
    {
        var today = (await app.Bot.GetStringAsync("/openapi/v1.json", Token)).ReplaceLineEndings("\n").TrimEnd() + "\n";
        var path = Path.Combine(StandIns.RepositoryRoot.Folder.FullName, "tests", "Api.Tests", "openapi.json");
        if (Environment.GetEnvironmentVariable(RewriteVariable) is { Length: > 0 })
        {
            await File.WriteAllTextAsync(path, today, Token);
        }

        var committed = await File.ReadAllTextAsync(path, Token);

        Assert.True(committed.ReplaceLineEndings("\n") == today, $"The contract changed. If that is meant, run this test with {RewriteVariable}=1 and commit openapi.json.");
    }

    [Fact]
    public async Task Operations_All_HaveASummaryAnExampleAndTheirErrors()
    {
        var operations = await OperationsAsync();

        Assert.NotEmpty(operations);
        Assert.All(operations, entry =>
        {
            var (path, operation) = entry;
            Assert.False(string.IsNullOrEmpty((string?)operation["summary"]), $"{path} has no summary.");
            Assert.False(string.IsNullOrEmpty((string?)operation["operationId"]), $"{path} has no name.");
            var replies = operation["responses"]!.AsObject();
            var bodies = replies
                .Where(reply => reply.Key.StartsWith('2') && reply.Value!["content"] is not null)
                .SelectMany(reply => reply.Value!["content"]!.AsObject());
            Assert.All(bodies.Where(body => body.Key == "application/json"), body => Assert.True(body.Value!["example"] is not null, $"{path} has a reply without an example."));
            Assert.Contains("500", replies.Select(reply => reply.Key));
            if (!path.Contains("/health", StringComparison.Ordinal))
            {
                Assert.Contains("429", replies.Select(reply => reply.Key));
            }

            if (operation["security"] is JsonArray { Count: > 0 })
            {
                Assert.Contains("401", replies.Select(reply => reply.Key));
            }
        });
    }

    [Fact]
    public async Task Operations_OfTheBot_AreTheNineOfTheContract()
    {
        var operations = await OperationsAsync();

        string[] expected =
        [
            "get /bot/hh/auth_link", "get /bot/hh/import", "get /bot/resume/{telegram_id}", "get /bot/search/details/{telegram_id}/{vacancy_id}",
            "get /bot/search/next/{telegram_id}", "get /bot/users/{telegram_id}", "post /bot/resume/file/{telegram_id}",
            "post /bot/resume/json/{telegram_id}", "post /bot/search/start/{telegram_id}", "post /bot/users",
        ];
        Assert.Equal(expected.Order(StringComparer.Ordinal), operations.Select(entry => entry.Path.TrimEnd('/')).Where(path => path.Contains("/bot", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    private async Task<List<(string Path, JsonNode Operation)>> OperationsAsync()
    {
        var document = JsonNode.Parse(await app.Bot.GetStringAsync("/openapi/v1.json", Token))!;
        return
        [
            .. document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()
                .Where(operation => Methods.Contains(operation.Key))
                .Select(operation => ($"{operation.Key} {path.Key}", operation.Value!))),
        ];
    }
}

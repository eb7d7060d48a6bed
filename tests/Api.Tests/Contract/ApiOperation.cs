using System.Text;
using System.Text.Json.Nodes;

namespace JobFunctions.Api.Tests.Contract;

/// <summary>A call of the OpenAPI document.</summary>
/// <param name="Method">In lower case.</param>
/// <param name="Path">With parameters in braces.</param>
internal sealed record ApiOperation(string Method, string Path, JsonNode Node, JsonNode Document)
{
    private static readonly string[] Methods = ["get", "post", "put", "patch", "delete"];

    /// <summary>As tables of expectations name it: <c>get /api/v1/jobs</c>.</summary>
    public string Call => $"{Method} {Path}";

    /// <summary>What it needs: <c>Bearer</c>, <c>X-BOT-KEY</c>, or null for nothing.</summary>
    public string? Scheme => (Node["security"] as JsonArray)?.FirstOrDefault()?.AsObject().Select(scheme => scheme.Key).FirstOrDefault();

    public IReadOnlyList<string> PathParameters => ParametersIn("path");

    public IReadOnlyList<string> QueryParameters => ParametersIn("query");

    public IReadOnlyList<string> HeaderParameters => ParametersIn("header");

    public JsonNode? JsonBody => Node["requestBody"]?["content"]?["application/json"];

    public JsonNode? FormBody => Node["requestBody"]?["content"]?["application/x-www-form-urlencoded"];

    /// <summary>Whether it gives a list part by part. Imports from hh.ru are off here, their list too.</summary>
    public bool IsList => Method == "get" && Path != "/api/v1/hh/resumes" && ReplySchema?["properties"]?["next_cursor"] is not null;

    public JsonNode? ReplySchema => Resolve(Node["responses"]?["200"]?["content"]?["application/json"]?["schema"]);

    public static async Task<IReadOnlyList<ApiOperation>> ReadAsync(ApiApp app, CancellationToken cancellationToken)
    {
        var document = JsonNode.Parse(await app.Bot.GetStringAsync("/openapi/v1.json", cancellationToken))!; // The app answers with a document.
        return
        [
            .. document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()
                .Where(operation => Methods.Contains(operation.Key))
                .Select(operation => new ApiOperation(operation.Key, path.Key, operation.Value!, document))),
        ];
    }

    /// <summary>The schema itself where this is a reference to one.</summary>
    public JsonNode? Resolve(JsonNode? schema)
    {
        if ((string?)schema?["$ref"] is { } reference)
        {
            return Resolve(reference.TrimStart('#', '/').Split('/').Aggregate((JsonNode?)Document, (node, name) => node?[name]));
        }

        // A member that may be null is written as a choice between nothing and its schema.
        return (schema?["oneOf"] ?? schema?["anyOf"]) is JsonArray choices ? Resolve(choices.FirstOrDefault(choice => choice?["$ref"] is not null) ?? choices[^1]) : schema;
    }

    /// <summary>A body that the call takes: its example, with ends that lie ahead.</summary>
    public JsonNode? NewBody()
    {
        if (JsonBody is not { } body)
        {
            return null;
        }

        var example = body["example"]?.DeepClone() ?? new JsonObject();
        if (example["expires_at"] is not null)
        {
            example["expires_at"] = TimeProvider.System.GetUtcNow().AddDays(20).ToString("O");
        }

        // The times of an example pass some day, too.
        if (example["slots"] is JsonArray)
        {
            example["slots"] = new JsonArray(TimeProvider.System.GetUtcNow().AddDays(20).ToString("O"));
        }

        if (example["starts_at"] is not null)
        {
            example["starts_at"] = TimeProvider.System.GetUtcNow().AddDays(20).ToString("O");
        }

        return example;
    }

    /// <param name="valueOf">Gives the text of each parameter of the path.</param>
    /// <param name="body">JSON; null for none.</param>
    public HttpRequestMessage NewRequest(Func<string, string> valueOf, string query = "", string? body = null)
    {
        var path = string.Join('/', Path.Split('/').Select(part => part is ['{', .. var name, '}'] ? valueOf(name) : part));
        return new HttpRequestMessage(new HttpMethod(Method.ToUpperInvariant()), path + query)
        {
            Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json"),
        };
    }

    private List<string> ParametersIn(string place) =>
        [.. ((Node["parameters"] as JsonArray) ?? []).Where(parameter => (string?)parameter!["in"] == place).Select(parameter => (string)parameter!["name"]!)];
}

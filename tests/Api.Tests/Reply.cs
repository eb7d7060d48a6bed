using System.Net;
using System.Text.Json.Nodes;

namespace JobFunctions.Api.Tests;

/// <summary>A reply that was read whole.</summary>
/// <param name="Json">Null for a body that is none.</param>
public sealed record Reply(HttpStatusCode Status, string? MediaType, string Text, JsonNode? Json, HttpResponseMessage Message)
{
    public static async Task<Reply> OfAsync(HttpResponseMessage message, CancellationToken cancellationToken)
    {
        var text = await message.Content.ReadAsStringAsync(cancellationToken);
        var mediaType = message.Content.Headers.ContentType?.MediaType;
        var json = mediaType?.EndsWith("json", StringComparison.Ordinal) == true && text.Length > 0 ? JsonNode.Parse(text) : null;
        return new Reply(message.StatusCode, mediaType, text, json, message);
    }

    /// <summary>Text of a member, by its path with dots.</summary>
    public string? this[string path] => path.Split('.').Aggregate(Json, (node, name) => node?[name])?.ToString();

    /// <summary>Holds the reply to a status, and shows its text where it is another.</summary>
    public void AssertStatus(HttpStatusCode status) => Assert.True(status == Status, $"{(int)Status} instead of {(int)status}: {Text}");

    /// <summary>Holds the reply to the form of a problem.</summary>
    public void AssertProblem(HttpStatusCode status)
    {
        Assert.Equal(status, Status);
        Assert.Equal("application/problem+json", MediaType);
        Assert.Equal((int)status, Json?["status"]?.GetValue<int>());
        Assert.False(string.IsNullOrEmpty(this["type"]));
        Assert.False(string.IsNullOrEmpty(this["title"]));
        Assert.False(string.IsNullOrEmpty(this["detail"]));
        Assert.False(string.IsNullOrEmpty(this["trace_id"]));
    }

    /// <summary>Holds the reply to a 400 that names the field.</summary>
    public void AssertInvalid(string field)
    {
        AssertProblem(HttpStatusCode.BadRequest);
        Assert.True(Json?["errors"]?[field] is JsonArray { Count: > 0 }, $"No error names {field}: {Text}");
    }
}

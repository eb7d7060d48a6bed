using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using JobFunctions.StandIns;

namespace JobFunctions.Api.Tests.Contract;

/// <summary>The requests in <c>docs/*.http</c> are calls of the OpenAPI document, with members that those take.</summary>
public sealed partial class HttpFilesTests(ApiApp app)
{
    private static readonly string[] Methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];

    [Fact]
    public async Task Requests_All_AreCallsOfTheDocument()
    {
        var operations = await ApiOperation.ReadAsync(app, TestContext.Current.CancellationToken);
        var requests = Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Folder.FullName, "docs"), "*.http").SelectMany(RequestsOf).ToList();

        Assert.True(requests.Count > 50, "The files have requests.");
        Assert.All(requests, request =>
        {
            var operation = operations.FirstOrDefault(one => one.Method == request.Method && Fits(one.Path, request.Path));
            Assert.True(operation is not null, $"{request} is no call.");
            Assert.Empty(request.Query.Except(operation.QueryParameters));
            if (request.Body is { } body && operation.JsonBody is { } taken)
            {
                var members = operation.Resolve(taken["schema"])!["properties"]!.AsObject().Select(member => member.Key); // A body is an object.
                Assert.Empty(JsonNode.Parse(body)!.AsObject().Select(member => member.Key).Except(members));
            }
        });
    }

    /// <summary>Requests begin at <c>###</c>; the line behind it is the method and the address, and behind an empty line comes the body.</summary>
    private static IEnumerable<HttpRequestText> RequestsOf(string file)
    {
        foreach (var part in File.ReadAllText(file).ReplaceLineEndings("\n").Split("\n### ").Skip(1))
        {
            var lines = part.Split('\n').SkipWhile(line => !Methods.Contains(line.Split(' ')[0])).ToList();
            Assert.True(lines.Count > 0, $"{file}: {part}");
            var address = lines[0].Split(' ')[1].Replace("{{server}}", "", StringComparison.Ordinal).Split('?');
            var body = string.Join('\n', lines.SkipWhile(line => line.Length > 0)).Trim();
            yield return new HttpRequestText(
                lines[0].Split(' ')[0].ToLowerInvariant(),
                address[0].TrimEnd('/'),
                address.Length > 1 ? [.. address[1].Split('&').Select(pair => pair.Split('=')[0])] : [],
                body.StartsWith('{') ? Variable().Replace(body, "0") : null);
        }
    }

    /// <summary>Word by word; where the call has a parameter, the request has a variable or the id of a sample.</summary>
    private static bool Fits(string template, string path)
    {
        var (wanted, given) = (template.Split('/'), path.Split('/'));
        return wanted.Length == given.Length && wanted.Zip(given).All(pair => pair.First.StartsWith('{') ? pair.Second.StartsWith('{') || pair.Second.Contains(':') : pair.First == pair.Second);
    }

    [GeneratedRegex(@"\{\{\w+\}\}")]
    private static partial Regex Variable();

    private sealed record HttpRequestText(string Method, string Path, IReadOnlyList<string> Query, string? Body);
}

using System.Text.RegularExpressions;
using JobFunctions.StandIns;

namespace JobFunctions.Api.Tests.Contract;

/// <summary>The documents of the backends that this one stands in for, held against the contract and against the page that says where each call is tested.</summary>
public sealed partial class SeedTests(ApiApp app)
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(RepositoryRoot.Folder.FullName, "..", "shared", "seeds"));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("000-hr-analyzer.md", "/api/v1")]
    [InlineData("001-job-assistant.md", "/bot")]
    [InlineData("004-job-portal.md", "/api/v1")]
    public async Task Calls_OfADocument_AreAnsweredAndTheirTestsNamed(string document, string surface)
    {
        Assert.SkipUnless(Directory.Exists(Folder), "There is no ../shared/seeds beside the checkout.");
        var written = CallPattern().Matches(await File.ReadAllTextAsync(Path.Combine(Folder, document), Token))
            .Select(match => $"{match.Groups["method"].Value.ToLowerInvariant()} {PathOf(match.Groups["path"].Value, surface)}")
            .Distinct()
            .ToList();

        var answered = (await ApiOperation.ReadAsync(app, Token)).Select(operation => $"{operation.Method} {PathOf(operation.Path, surface)}").ToHashSet();
        var page = await File.ReadAllTextAsync(Path.Combine(RepositoryRoot.Folder.FullName, "docs", "seeds.md"), Token);
        var named = NamedPattern().Matches(page).Select(match => $"{match.Groups["method"].Value.ToLowerInvariant()} {PathOf(match.Groups["path"].Value, surface)}").ToHashSet();

        Assert.NotEmpty(written);
        Assert.Empty(written.Except(answered));
        Assert.Empty(written.Except(named));
    }

    /// <summary>Whole, without a slash or a query behind it, its parameters without their names.</summary>
    private static string PathOf(string path, string surface)
    {
        var bare = NamePattern().Replace(path.Split('?')[0].Trim('/'), "{}");
        return bare.StartsWith(surface.Trim('/'), StringComparison.Ordinal) ? $"/{bare}" : $"{surface}/{bare}";
    }

    // "**GET** `/api/v1/user/`", "| GET | `/hh/auth_link` |", "`POST /api/v1/jobs/`"
    [GeneratedRegex(@"(?:\*\*|\|\s*|`)(?<method>GET|POST|PUT|PATCH|DELETE)(?:\*\*\s*`|\s*\|\s*`|\s+)(?<path>/[^\s`]*)", RegexOptions.ExplicitCapture)]
    private static partial Regex CallPattern();

    [GeneratedRegex(@"`(?<method>GET|POST|PUT|PATCH|DELETE) (?<path>[^\s`]+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex NamedPattern();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex NamePattern();
}

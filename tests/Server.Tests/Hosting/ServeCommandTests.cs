using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using JobFunctions.Server.Tests.Crashes;

namespace JobFunctions.Server.Tests.Hosting;

public sealed class ServeCommandTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Run_FreshFolder_ServesSaysWhatToTryAndEndsCleanly()
    {
        using var folder = new TemporaryFolder();
        await using var server = Start(folder);
        var address = await AddressAsync(server);
        using var client = new HttpClient { BaseAddress = address };

        await server.ReadUntilAsync("Ctrl+C", Token);
        var ready = await client.GetAsync("/health/ready", Token);
        var page = await client.GetAsync("/docs/index.html", Token);
        using var azurite = AzuriteOf(folder);
        var (exitCode, output, errors) = await server.TerminateAsync(Token);

        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains($"{address}docs", output, StringComparison.Ordinal);
        Assert.Contains($"{address}health/ready", output, StringComparison.Ordinal);
        Assert.Contains("HeadHunter__UserAgent", output, StringComparison.Ordinal);
        Assert.Equal(3, output.Split('\n').Count(line => line.TrimStart().StartsWith("curl ", StringComparison.Ordinal)));
        Assert.Contains(SecretsOf(folder)["bot_key"]!.ToString(), output, StringComparison.Ordinal);
        Assert.Contains(SecretsOf(folder)["admin_password"]!.ToString(), output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (exitCode, errors));
        await azurite.WaitForExitAsync(Token);
        Assert.False(File.Exists(Path.Combine(folder.Path, "azurite.pid")));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(folder.Path, "secrets.json")));
        }
    }

    [Fact]
    public async Task Run_PasswordOfTheOperator_ShowsNoneThatDoesNotHold()
    {
        using var folder = new TemporaryFolder();
        await using var server = ServerRun.Start(
            ["--urls", "http://127.0.0.1:0", "--data", folder.Path], new() { ["Admin__Email"] = "boss@example.com", ["Admin__Password"] = "correct horse" });

        await server.ReadUntilAsync("Ctrl+C", Token);
        var (_, output, _) = await server.TerminateAsync(Token);

        Assert.Contains(SecretsOf(folder)["bot_key"]!.ToString(), output, StringComparison.Ordinal);
        Assert.DoesNotContain(SecretsOf(folder)["admin_password"]!.ToString(), output, StringComparison.Ordinal);
        Assert.DoesNotContain("correct horse", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_AfterAKill_HasEverythingThatWasAcknowledged()
    {
        using var folder = new TemporaryFolder();
        await using var first = Start(folder);
        using var client = new HttpClient();
        var before = await AddressAsync(first);
        var key = SecretsOf(folder)["bot_key"]!.ToString();
        client.DefaultRequestHeaders.Add("X-BOT-KEY", key);
        using var saved = await client.PostAsJsonAsync(new Uri(before, "/bot/users"), new { telegram_id = 42, first_name = "Anna" }, Token);
        await first.KillAsync(Token);

        await using var second = Start(folder);
        var after = await AddressAsync(second);
        var shown = await client.GetAsync(new Uri(after, "/bot/users/42"), Token);
        var (exitCode, output, _) = await second.TerminateAsync(Token);

        Assert.Equal(HttpStatusCode.Created, saved.StatusCode);
        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
        Assert.Equal(key, SecretsOf(folder)["bot_key"]!.ToString());
        Assert.DoesNotContain(SecretsOf(folder)["admin_password"]!.ToString(), output, StringComparison.Ordinal);
        Assert.Equal(0, exitCode);
    }

    [Fact]
    public async Task Run_TakenPort_IsOneLine()
    {
        using var folder = new TemporaryFolder();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";

        await using var server = ServerRun.Start(["--urls", address, "--data", folder.Path]);

        AssertOneLine(await server.EndAsync(Token), exitCode: 1, address, "--urls");
    }

    [Fact]
    public async Task Run_FolderThatCannotBeWritten_IsOneLine()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "file");
        await File.WriteAllTextAsync(file, "no folder", Token);

        await using var server = ServerRun.Start(["--data", Path.Combine(file, "data")]);

        AssertOneLine(await server.EndAsync(Token), exitCode: 1, file, "--data");
    }

    [Fact]
    public async Task Run_FolderOfAnotherServer_IsOneLine()
    {
        using var folder = new TemporaryFolder();
        await using var held = new FileStream(Path.Combine(folder.Path, "server.lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        await using var server = ServerRun.Start(["--data", folder.Path]);

        AssertOneLine(await server.EndAsync(Token), exitCode: 1, folder.Path, "another server");
    }

    [Fact]
    public async Task Run_NoNode_IsOneLine()
    {
        using var folder = new TemporaryFolder();

        await using var server = ServerRun.Start(["--data", folder.Path], new() { ["PATH"] = folder.Path });

        AssertOneLine(await server.EndAsync(Token), exitCode: 1, "Node.js", "AzureWebJobsStorage");
    }

    [Theory]
    [InlineData("RateLimit__PerMinute", "0", "RateLimit")]
    [InlineData("RateLimit__PerMinute", "many", "RateLimit:PerMinute")]
    [InlineData("ForwardedHeaders__Hops", "-1", "ForwardedHeaders")]
    [InlineData("Bot__Key", "two words", "Bot")]
    [InlineData("Jwt__Key", "short", "Jwt__Key")]
    [InlineData("Admin__Password", "short", "Admin__Password")]
    [InlineData("Site__Address", "somewhere", "Address")]
    [InlineData("Google__ClientId", "a client without a secret", "Google__ClientSecret")]
    public async Task Run_WrongSetting_IsOneLineThatNamesIt(string name, string value, string named)
    {
        using var folder = new TemporaryFolder();
        var settings = new Dictionary<string, string?>
        {
            ["AzureWebJobsStorage"] = "DefaultEndpointsProtocol=http;AccountName=a;AccountKey=YQ==;BlobEndpoint=http://127.0.0.1:9/a;TableEndpoint=http://127.0.0.1:9/a;",
            [name] = value,
        };

        await using var server = ServerRun.Start(["--data", folder.Path, "--urls", "http://127.0.0.1:0"], settings);

        AssertOneLine(await server.EndAsync(Token), exitCode: 1, named);
    }

    [Theory]
    [InlineData("serve")]
    [InlineData("--data")]
    public async Task Run_WrongArgument_IsOneLine(string argument)
    {
        await using var server = ServerRun.Start([argument]);

        AssertOneLine(await server.EndAsync(Token), exitCode: 1, argument);
    }

    private static ServerRun Start(TemporaryFolder folder) => ServerRun.Start(["--urls", "http://127.0.0.1:0", "--data", folder.Path]);

    private static async Task<Uri> AddressAsync(ServerRun server) =>
        new((await server.ReadUntilAsync("listens on", Token)).Split(' ')[^1]);

    private static JsonNode SecretsOf(TemporaryFolder folder) => JsonNode.Parse(File.ReadAllText(Path.Combine(folder.Path, "secrets.json")))!;

    private static Process AzuriteOf(TemporaryFolder folder) =>
        Process.GetProcessById(int.Parse(File.ReadAllText(Path.Combine(folder.Path, "azurite.pid")), CultureInfo.InvariantCulture));

    private static void AssertOneLine((int ExitCode, string Output, string Errors) ended, int exitCode, params string[] words)
    {
        Assert.Equal(exitCode, ended.ExitCode);
        var line = Assert.Single(ended.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.All(words, word => Assert.Contains(word, line, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", ended.Output, StringComparison.Ordinal);
    }
}

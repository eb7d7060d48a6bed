using System.Text.Json;
using JobFunctions.StandIns;

namespace JobFunctions.Functions.Tests;

/// <summary>The files beside the app that the Functions host reads.</summary>
public sealed class HostFilesTests
{
    private static readonly JsonDocumentOptions WithComments = new() { CommentHandling = JsonCommentHandling.Skip };

    [Fact]
    public void HostJson_BesideTheApp_HasNoRoutePrefixAndRefusesASecondRun()
    {
        using var host = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "host.json")));

        var extensions = host.RootElement.GetProperty("extensions");
        Assert.Equal("2.0", host.RootElement.GetProperty("version").GetString());
        Assert.Equal("", extensions.GetProperty("http").GetProperty("routePrefix").GetString());
        Assert.Equal("NonRunningStates", extensions.GetProperty("durableTask").GetProperty("overridableExistingInstanceStates").GetString());
    }

    [Theory]
    [InlineData("Jwt__Key")]
    [InlineData("Admin__Password")]
    [InlineData("Bot__Key")]
    [InlineData("HeadHunter__UserAgent")]
    [InlineData("TheirStack__ApiKey")]
    [InlineData("NationalBank__RatesUrl")]
    [InlineData("Google__ClientId")]
    [InlineData("OpenAI__Endpoint")]
    [InlineData("Telegram__BotToken")]
    [InlineData("Email__Host")]
    [InlineData("RateLimit__PerMinute")]
    [InlineData("Upload__MaxBytes")]
    [InlineData("ForwardedHeaders__Hops")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT")]
    public void ExampleSettings_EachSetting_IsShown(string setting)
    {
        Assert.Contains($"\"{setting}\": \"", ReadExample(), StringComparison.Ordinal);
    }

    [Fact]
    public void ExampleSettings_AsTheyStand_AreALocalDotnetWorkerWithoutSecrets()
    {
        using var settings = JsonDocument.Parse(ReadExample(), WithComments);

        var values = settings.RootElement.GetProperty("Values").EnumerateObject().ToDictionary(value => value.Name, value => value.Value.GetString());
        Assert.False(settings.RootElement.GetProperty("IsEncrypted").GetBoolean());
        Assert.Equal(2, values.Count);
        Assert.Equal("dotnet-isolated", values["FUNCTIONS_WORKER_RUNTIME"]);
        Assert.Equal("UseDevelopmentStorage=true", values["AzureWebJobsStorage"]);
    }

    private static string ReadExample() => File.ReadAllText(Path.Combine(RepositoryRoot.Folder.FullName, "local.settings.example.json"));
}

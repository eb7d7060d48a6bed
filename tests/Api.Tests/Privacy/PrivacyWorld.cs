using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Erasure;
using JobFunctions.Core.Accounts.Export;
using JobFunctions.Core.Analytics;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Schedules;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;
using JobFunctions.StandIns.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace JobFunctions.Api.Tests.Privacy;

/// <summary>The API over stores that can be looked through, for what is kept of a person while they are here and after they went.</summary>
internal sealed class PrivacyWorld : IAsyncDisposable
{
    private const string BotToken = "42:the-token-of-the-tests";

    /// <summary>Runs of workflows: copies of ids and of what the records beside them say.</summary>
    private static readonly string[] Technical = ["WorkflowRuns", "WorkflowIndex"];

    /// <summary>What stays in the audit trail, by ids: what an admin did, and that the deletion was done.</summary>
    private static readonly string[] KeptActions = ["AccountDeleted", "AccountApproved", "VacancyAccepted", "VacancyRejected", "DeletionStarted"];

    private readonly WalkablePartitionStore _store = new(new MemoryPartitionStore());

    private PrivacyWorld()
    {
    }

    public ApiApp App { get; private set; } = null!; // Set by StartAsync.

    public WalkableBlobStore Blobs { get; } = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<PrivacyWorld> StartAsync()
    {
        var world = new PrivacyWorld();
        world.App = await ApiApp.StartAsync(
            new() { ["AccountDeletion:Settle"] = "00:00:00", ["Telegram:BotToken"] = BotToken },
            services => services
                .Replace(ServiceDescriptor.Singleton<IPartitionStore>(world._store))
                .Replace(ServiceDescriptor.Singleton<IBlobStore>(world.Blobs)));
        return world;
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();

    /// <summary>What is counted of a vacancy.</summary>
    public Task<List<string>> CountsAsync(string vacancy) => _store.WalkAsync(Token)
        .Where(item => item.Key.Partition == vacancy && (item.Key.Collection == ViewCountSchema.Value.Name || item.Key.Collection == ApplicationCountSchema.Value.Name))
        .Select(item => item.Body)
        .ToListAsync(Token)
        .AsTask();

    /// <summary>Everything kept of the caller, after holding their export to it.</summary>
    public async Task<IReadOnlyList<Trace>> HeldAsync(HttpClient client, string[] words)
    {
        await QuietAsync();
        var id = (await client.AskAsync("/api/v1/users/me", Token))["id"]!;
        var export = await client.AskAsync("/api/v1/users/me/export", Token);
        export.AssertStatus(HttpStatusCode.OK);
        var held = await new Traces(_store, Blobs).OfAsync([id, .. words], Token);

        var exporters = App.Services.GetServices<IAccountExporter>().ToList();
        foreach (var kind in held.Select(trace => trace.Kind).Distinct().Except(Technical))
        {
            var exporter = exporters.SingleOrDefault(exporter => exporter.Kept.Contains(kind));
            Assert.True(exporter is not null, $"No part of the export tells of {kind}.");
            Assert.True(export.Json![exporter.Name] is JsonObject or JsonArray { Count: > 0 }, $"The export has no {exporter.Name}, though {kind} holds something.");
        }

        Assert.All(words.Where(word => !word.All(char.IsAsciiHexDigitLower)), word => Assert.True(
            held.All(trace => !trace.Words.Contains(word)) || export.Text.Contains(word, StringComparison.OrdinalIgnoreCase), $"The export lacks {word}."));
        Assert.DoesNotContain("token_hash", export.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("code_hash", export.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("password_hash", export.Text, StringComparison.Ordinal);
        return held;
    }

    /// <summary>Waits until no run goes on: what is written between the export and the look through the stores would be in one of them only.</summary>
    private async Task QuietAsync()
    {
        while (await _store.WalkAsync(Token).AnyAsync(item => item.Key.Collection == "WorkflowIndex" && item.Key.Partition.StartsWith("open", StringComparison.Ordinal), Token))
        {
            await Task.Yield();
        }
    }

    /// <summary>Deletes the caller, and holds the stores to having forgotten them.</summary>
    public async Task LeaveAsync(HttpClient client, string path, string[] words)
    {
        var id = (await client.AskAsync("/api/v1/users/me", Token))["id"]!;
        (await client.RemoveAsync(path, Token)).AssertStatus(HttpStatusCode.NoContent);
        (await client.AskAsync("/api/v1/users/me", Token)).AssertProblem(HttpStatusCode.Unauthorized);
        await EndOfDeletionAsync(id);

        // What every ten minutes bring: the snapshot of the open vacancies is written anew.
        await App.Services.GetRequiredService<ScheduleRun>().RunAsync(ScheduleTable.Recovery, Token);
        await AssertForgottenAsync(id, words);
    }

    public async Task AssertForgottenAsync(string id, string[] words)
    {
        var traces = new Traces(_store, Blobs);
        Assert.Empty(await traces.OfAsync(words, Token));
        var left = (await traces.OfAsync([id], Token)).Where(trace => !IsDeletion(trace, id)).ToList();
        var kept = left.Where(trace => trace.Kind == "activity" && !trace.Place.StartsWith('!')).ToList();
        Assert.Contains(kept, entry => entry.Text.Contains("AccountDeleted", StringComparison.Ordinal));
        Assert.All(kept, entry => Assert.Contains(KeptActions, action => entry.Text.Contains(action, StringComparison.Ordinal)));
        Assert.All(left.Except(kept), row => Assert.True(row.Kind == "activity" && kept.Any(entry => row.Place.Contains(entry.Place.Split('/')[1], StringComparison.Ordinal)), row.ToString()));
    }

    /// <summary>The deletion's own run, which names an id.</summary>
    private static bool IsDeletion(Trace trace, string id) => Technical.Contains(trace.Kind) && trace.Place.Contains($"delete-{id}", StringComparison.Ordinal);

    public async Task EndOfDeletionAsync(string id)
    {
        var workflows = App.Services.GetRequiredService<IWorkflowClient>();
        Assert.True(GuidId.TryParse<AccountId>(id, out var account));
        while (await workflows.FindAsync(DeleteAccount.InstanceIdOf(account), Token) is not { State: WorkflowState.Done } status)
        {
            Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    public async Task<HttpClient> SignInByTelegramAsync(long telegram)
    {
        var fields = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["auth_date"] = App.Services.GetRequiredService<TimeProvider>().GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
            ["first_name"] = "Zhanarlyn",
            ["id"] = telegram.ToString(CultureInfo.InvariantCulture),
        };
        var key = SHA256.HashData(Encoding.UTF8.GetBytes(BotToken));
        var signed = string.Join('\n', fields.Select(field => $"{field.Key}={field.Value}"));
        fields["hash"] = Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(signed)));
        var client = App.NewClient();
        var reply = await Reply.OfAsync(await client.PostAsJsonAsync("/api/v1/auth/telegram", fields, Token), Token);
        reply.AssertStatus(HttpStatusCode.OK);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", reply["access_token"]);
        return client;
    }
}

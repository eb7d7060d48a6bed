using JobFunctions.Adapters.AzureStorage;
using JobFunctions.Core.Storage;
using JobFunctions.StandIns.Azurite;
using JobFunctions.StandIns.Clock;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Adapters.Tests.AzureStorage;

/// <summary>Bodies that stand in blobs, with the writer cut off before each of its requests.</summary>
public sealed class LargeBodyCrashTests(AzuriteFixture azurite)
{
    private static readonly ItemKey Key = new("items", "partition", "key");
    private static readonly string Old = $"\"{new string('o', 800_000)}\"";
    private static readonly string New = $"\"{new string('n', 900_000)}\"";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task PutAsync_CutOffAnywhere_LeavesTheOldOrTheNewAndTheSweepTheRest(bool isReplyLost)
    {
        var server = await azurite.ServerAsync(Cancellation);
        for (int requests = 0, isDone = 0; isDone == 0; requests++)
        {
            var account = server.NewAccount();
            await using var sound = AzuriteStorage.Open(account);
            var store = sound.GetRequiredService<IPartitionStore>();
            var etag = await store.PutAsync(Key, Old, WriteCondition.IfAbsent, Cancellation);

            isDone = await WriteAndCutOffAsync(server, account, etag!, requests, isReplyLost) ? 1 : 0;

            var found = await store.GetAsync(Key, Cancellation);
            Assert.True(found?.Body == Old || found?.Body == New, $"Cut off at request {requests}, the body is neither the old nor the new.");
            Assert.Equal(found, await store.ScanAsync(Key.Collection, Key.Partition, KeyRange.All, 10, Cancellation).SingleAsync(Cancellation));
            Assert.NotNull(await store.PutAsync(Key, New, WriteCondition.IfMatches(found!.ETag), Cancellation));
            await AssertSweptAsync(sound, 1);
            Assert.True(await store.DeleteAsync(Key, (await store.GetAsync(Key, Cancellation))!.ETag, Cancellation));
            await AssertSweptAsync(sound, 0);
        }
    }

    /// <returns>True when the write came to its end.</returns>
    private static async Task<bool> WriteAndCutOffAsync(AzuriteServer server, string account, string etag, int requests, bool isReplyLost)
    {
        await using var tables = await FaultyProxy.StartAsync(server.Tables, Cancellation);
        await using var blobs = await FaultyProxy.StartAsync(server.Blobs, Cancellation);
        var isOff = false;
        tables.Plan = blobs.Plan = _ =>
        {
            var isLast = requests-- == 0;
            isOff |= isLast;
            return isLast && isReplyLost ? new ProxyFault.DropReply() : isOff ? new ProxyFault.Reset() : null;
        };
        await using var cut = AzuriteStorage.Open(
            account
                .Replace(server.Tables.ToString(), tables.Address.ToString(), StringComparison.Ordinal)
                .Replace(server.Blobs.ToString(), blobs.Address.ToString(), StringComparison.Ordinal),
            options => options.MaxRetries = 0);
        try
        {
            await cut.GetRequiredService<IPartitionStore>().PutAsync(Key, New, WriteCondition.IfMatches(etag), Cancellation);
        }
        catch (StoreUnavailableException)
        {
            return false;
        }

        return !isOff;
    }

    private static async Task AssertSweptAsync(ServiceProvider services, int left)
    {
        var now = TimeProvider.System.GetUtcNow();
        var blobs = services.GetRequiredService<AzureBlobStore>();
        await new TablePartitionStore(services.GetRequiredService<TableClient>(), blobs, new ManualTimeProvider(now)).SweepAsync(Cancellation);
        var fresh = await blobs.ListAsync(RowBlob.Container, "", Cancellation).CountAsync(Cancellation);

        await new TablePartitionStore(services.GetRequiredService<TableClient>(), blobs, new ManualTimeProvider(now.AddDays(2))).SweepAsync(Cancellation);

        Assert.True(fresh >= left, "The sweep spares what is not a day old.");
        Assert.Equal(left, await blobs.ListAsync(RowBlob.Container, "", Cancellation).CountAsync(Cancellation));
    }
}

using FsCheck;
using FsCheck.Fluent;
using JobFunctions.Core.Storage;
using JobFunctions.StandIns.Azurite;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Adapters.Tests.AzureStorage;

/// <summary>Any sequence of calls comes out alike in memory and in tables.</summary>
public sealed class TablePartitionStoreModelTests(AzuriteFixture azurite)
{
    private static readonly int[] Sizes = [2, 3, 70_000, 720_897];

    private enum Verb
    {
        PutAlways,
        PutIfAbsent,
        PutIfLatest,
        PutIfStale,
        DeleteLatest,
        DeleteStale,
        DeleteAny,
        Scan,
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Calls_AnySequence_ComeOutAsInMemory()
    {
        var server = await azurite.ServerAsync(Cancellation);
        var call =
            from verb in Gen.Elements(Enum.GetValues<Verb>())
            from key in Gen.Choose(0, 3)
            from size in Gen.Elements(Sizes)
            select new Call(verb, $"key{key}", size);

        Prop.ForAll(call.ListOf(25).ToArbitrary(), calls => IsAlikeAsync(server.NewAccount(), calls))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(8));
    }

    private static async Task<bool> IsAlikeAsync(string account, IEnumerable<Call> calls)
    {
        await using var services = AzuriteStorage.Open(account);
        var tables = new Bench(services.GetRequiredService<IPartitionStore>());
        var memory = new Bench(new MemoryPartitionStore());
        foreach (var call in calls)
        {
            if (await tables.RunAsync(call) != await memory.RunAsync(call))
            {
                return false;
            }
        }

        return await tables.ScanAsync() == await memory.ScanAsync();
    }

    private sealed record Call(Verb Verb, string Key, int Size);

    private sealed class Bench(IPartitionStore store)
    {
        private readonly Dictionary<string, List<string>> _etags = [];
        private int _written;

        /// <returns>What a caller can see of the outcome, the etags aside.</returns>
        public async Task<string> RunAsync(Call call)
        {
            var key = new ItemKey("items", "partition", call.Key);
            var body = $"\"{new string((char)('a' + (_written++ % 26)), call.Size - 2)}\"";
            var etags = _etags.TryGetValue(call.Key, out var known) ? known : _etags[call.Key] = ["never an etag"];
            switch (call.Verb)
            {
                case Verb.Scan:
                    return await ScanAsync();
                case Verb.DeleteLatest or Verb.DeleteStale or Verb.DeleteAny:
                    var etag = call.Verb == Verb.DeleteAny ? null : call.Verb == Verb.DeleteLatest ? etags[^1] : etags[0];
                    return $"{await store.DeleteAsync(key, etag, Cancellation)}";
                default:
                    var condition = call.Verb switch
                    {
                        Verb.PutAlways => WriteCondition.Always,
                        Verb.PutIfAbsent => WriteCondition.IfAbsent,
                        Verb.PutIfLatest => WriteCondition.IfMatches(etags[^1]),
                        _ => WriteCondition.IfMatches(etags[0]),
                    };
                    var written = await store.PutAsync(key, body, condition, Cancellation);
                    etags.AddRange(written is null ? [] : [written]);
                    return $"{written is not null} {(await store.GetAsync(key, Cancellation))?.ETag == written}";
            }
        }

        public async Task<string> ScanAsync() =>
            string.Join('\n', await store
                .ScanAsync("items", "partition", KeyRange.All, 2, Cancellation)
                .Select(item => $"{item.Key} {item.Body}")
                .ToListAsync(Cancellation));
    }
}

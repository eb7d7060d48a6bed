using System.Text.Json;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Tests.Storage;

/// <summary>What every partition store owes its callers.</summary>
public abstract class PartitionStoreContract
{
    private const string Collection = "items";

    // Every character of the key alphabet, so that reserved ones show.
    private const string Alphabet = "!-.0129:=@AZ_az~";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static ItemKey Key { get; } = new(Collection, "partition", "key");

    [Fact]
    public async Task GetAsync_NothingWritten_GivesNull()
    {
        var store = await CreateAsync();

        Assert.Null(await store.GetAsync(Key, Cancellation));
    }

    [Fact]
    public async Task PutAsync_Always_WritesAndOverwrites()
    {
        var store = await CreateAsync();

        var first = await store.PutAsync(Key, """{"n":1}""", WriteCondition.Always, Cancellation);
        var second = await store.PutAsync(Key, """{"n":2}""", WriteCondition.Always, Cancellation);

        Assert.NotNull(first);
        Assert.NotEqual(first, second);
        Assert.Equal(new StoredItem("key", """{"n":2}""", second!), await store.GetAsync(Key, Cancellation));
    }

    [Fact]
    public async Task PutAsync_IfAbsentAndThere_RefusesAndKeepsTheFirst()
    {
        var store = await CreateAsync();
        var etag = await store.PutAsync(Key, """{"n":1}""", WriteCondition.IfAbsent, Cancellation);

        Assert.Null(await store.PutAsync(Key, """{"n":1}""", WriteCondition.IfAbsent, Cancellation));

        Assert.Equal(etag, (await store.GetAsync(Key, Cancellation))?.ETag);
    }

    [Fact]
    public async Task PutAsync_IfMatchesTheVersion_WritesOnce()
    {
        var store = await CreateAsync();
        var etag = await store.PutAsync(Key, """{"n":1}""", WriteCondition.IfAbsent, Cancellation);

        var second = await store.PutAsync(Key, """{"n":2}""", WriteCondition.IfMatches(etag!), Cancellation);
        var third = await store.PutAsync(Key, """{"n":3}""", WriteCondition.IfMatches(etag!), Cancellation);

        Assert.NotNull(second);
        Assert.Null(third);
        Assert.Equal("""{"n":2}""", (await store.GetAsync(Key, Cancellation))?.Body);
    }

    [Fact]
    public async Task PutAsync_IfMatchesAndNothingThere_Refuses()
    {
        var store = await CreateAsync();
        var etag = await store.PutAsync(Key, "{}", WriteCondition.IfAbsent, Cancellation);
        await store.DeleteAsync(Key, null, Cancellation);

        Assert.Null(await store.PutAsync(Key, "{}", WriteCondition.IfMatches(etag!), Cancellation));
        Assert.Null(await store.PutAsync(Key with { Collection = "neverseen" }, "{}", WriteCondition.IfMatches(etag!), Cancellation));
        Assert.Null(await store.PutAsync(Key, "{}", WriteCondition.IfMatches("never an etag"), Cancellation));
        Assert.Null(await store.GetAsync(Key, Cancellation));
    }

    [Fact]
    public async Task DeleteAsync_ByVersion_DeletesThatVersionOnly()
    {
        var store = await CreateAsync();
        var first = await store.PutAsync(Key, """{"n":1}""", WriteCondition.Always, Cancellation);
        var second = await store.PutAsync(Key, """{"n":2}""", WriteCondition.Always, Cancellation);

        Assert.False(await store.DeleteAsync(Key, first, Cancellation));
        Assert.False(await store.DeleteAsync(Key, "never an etag", Cancellation));
        Assert.True(await store.DeleteAsync(Key, second, Cancellation));

        Assert.Null(await store.GetAsync(Key, Cancellation));
    }

    [Fact]
    public async Task DeleteAsync_NothingThere_CountsAsDeleted()
    {
        var store = await CreateAsync();

        Assert.True(await store.DeleteAsync(Key, null, Cancellation));
        Assert.True(await store.DeleteAsync(Key, "never an etag", Cancellation));
    }

    [Fact]
    public async Task ScanAsync_NothingWritten_GivesNothing()
    {
        var store = await CreateAsync();

        Assert.Empty(await ScanAsync(store, KeyRange.All, 10));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    public async Task ScanAsync_MorePagesThanOne_GivesEveryItemOnceInOrdinalOrder(int pageSize)
    {
        var store = await CreateAsync();
        string[] keys = [.. Alphabet.SelectMany(character => new[] { $"{character}", $"{character}!", $"{character}~", $"a{character}b" }).Distinct()];
        await Parallel.ForEachAsync(keys, Cancellation, async (key, cancellation) =>
            await store.PutAsync(Key with { Key = key }, JsonSerializer.Serialize(key), WriteCondition.Always, cancellation));
        await store.PutAsync(Key with { Partition = "partition0" }, "{}", WriteCondition.Always, Cancellation);

        var scanned = await ScanAsync(store, KeyRange.All, pageSize);

        Assert.Equal(keys.Order(StringComparer.Ordinal), scanned.Select(item => item.Key));
        Assert.All(scanned, item => Assert.Equal(item.Key, JsonSerializer.Deserialize<string>(item.Body)));
    }

    [Fact]
    public async Task ScanAsync_Range_TakesItsStartAndLeavesItsEnd()
    {
        var store = await CreateAsync();
        foreach (var key in new[] { "a", "b", "b!", "b-x", "b~", "c", "d" })
        {
            await store.PutAsync(Key with { Key = key }, "{}", WriteCondition.Always, Cancellation);
        }

        Assert.Equal(["b", "b!", "b-x", "b~"], (await ScanAsync(store, new KeyRange("b", "c"), 2)).Select(item => item.Key));
        Assert.Equal(["b", "b!", "b-x"], (await ScanAsync(store, KeyRange.Prefix("b"), 2)).Select(item => item.Key));
        Assert.Equal(["c", "d"], (await ScanAsync(store, new KeyRange("c", null), 2)).Select(item => item.Key));
        Assert.Equal(["a"], (await ScanAsync(store, new KeyRange(null, "b"), 2)).Select(item => item.Key));
        Assert.Equal(["b!", "b-x", "b~", "c", "d"], (await ScanAsync(store, KeyRange.All.After("b"), 2)).Select(item => item.Key));
        Assert.Empty(await ScanAsync(store, new KeyRange("d", "b"), 2));
    }

    [Fact]
    public async Task ScanAsync_CallerLeavesEarly_GivesWhatWasTaken()
    {
        var store = await CreateAsync();
        foreach (var key in new[] { "a", "b", "c" })
        {
            await store.PutAsync(Key with { Key = key }, "{}", WriteCondition.Always, Cancellation);
        }

        var first = await store.ScanAsync(Collection, Key.Partition, KeyRange.All, 1, Cancellation).FirstAsync(Cancellation);

        Assert.Equal("a", first.Key);
    }

    [Fact]
    public async Task Keys_OfTheWholeAlphabetAndLength_StayApart()
    {
        var store = await CreateAsync();
        ItemKey[] keys =
        [
            .. Alphabet.Select(character => new ItemKey(Collection, $"{character}", $"{character}")),
            new(Collection, "..", ".."),
            new(Collection, Alphabet, Alphabet),
            new(Collection, new string('p', KeyText.MaxLength), new string('~', KeyText.MaxLength)),
            new(Collection, new string('=', KeyText.MaxLength), new string(':', KeyText.MaxLength)),
            new("c23", "p", "k"),
            new(new string('c', 50), "p", "k"),
        ];

        foreach (var key in keys)
        {
            Assert.NotNull(await store.PutAsync(key, JsonSerializer.Serialize(key.ToString()), WriteCondition.IfAbsent, Cancellation));
        }

        foreach (var key in keys)
        {
            var item = await store.GetAsync(key, Cancellation);
            Assert.Equal(JsonSerializer.Serialize(key.ToString()), item?.Body);
            Assert.Equal(item, await store.ScanAsync(key.Collection, key.Partition, KeyRange.All, 10, Cancellation).FirstAsync(Cancellation));
            Assert.True(await store.DeleteAsync(key, item!.ETag, Cancellation));
            Assert.Null(await store.GetAsync(key, Cancellation));
        }
    }

    [Theory]
    [InlineData("items", "partition", "a/b")]
    [InlineData("items", "partition", "a'b")]
    [InlineData("items", "partition", "ключ")]
    [InlineData("items", "partition", "")]
    [InlineData("items", "a b", "key")]
    [InlineData("items", "", "key")]
    [InlineData("1items", "partition", "key")]
    [InlineData("it", "partition", "key")]
    [InlineData("items-", "partition", "key")]
    public async Task Keys_OutsideTheRules_AreRefused(string collection, string partition, string key)
    {
        var store = await CreateAsync();
        var wrong = new ItemKey(collection, partition, key);

        await Assert.ThrowsAsync<ArgumentException>(() => store.GetAsync(wrong, Cancellation));
        await Assert.ThrowsAsync<ArgumentException>(() => store.PutAsync(wrong, "{}", WriteCondition.Always, Cancellation));
        await Assert.ThrowsAsync<ArgumentException>(() => store.DeleteAsync(wrong, null, Cancellation));
        await Assert.ThrowsAsync<ArgumentException>(() => store.GetAsync(Key with { Key = new string('k', KeyText.MaxLength + 1) }, Cancellation));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(1_000)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(65_537)]
    [InlineData(131_072)]
    [InlineData(720_895)]
    [InlineData(720_896)]
    [InlineData(720_897)]
    [InlineData(1_048_575)]
    [InlineData(1_048_576)]
    [InlineData(1_048_577)]
    [InlineData(3_000_000)]
    public async Task PutAsync_BodyOfAnySize_IsReadBackWhole(int characters)
    {
        var store = await CreateAsync();
        var body = JsonSerializer.Serialize(new string('x', characters - 2));

        var etag = await store.PutAsync(Key, body, WriteCondition.IfAbsent, Cancellation);

        Assert.Equal(new StoredItem(Key.Key, body, etag!), await store.GetAsync(Key, Cancellation));
        Assert.Equal([new StoredItem(Key.Key, body, etag!)], await ScanAsync(store, KeyRange.All, 10));
    }

    [Theory]
    [InlineData("Повар, Алматы, 350 000 ₸")]
    [InlineData("軟體工程師 👩‍🍳 \u0001 \" \\ <>&'")]
    public async Task PutAsync_TextOfAnyScript_IsReadBackWhole(string text)
    {
        var store = await CreateAsync();

        // Raw characters, and across the border of a property and of a row.
        foreach (var copies in new[] { 1, 3_000, 40_000 })
        {
            var body = $"\"{string.Concat(Enumerable.Repeat(text, copies))}\"";
            await store.PutAsync(Key, body, WriteCondition.Always, Cancellation);
            Assert.Equal(body, (await store.GetAsync(Key, Cancellation))?.Body);
        }
    }

    [Fact]
    public async Task PutAsync_BodyGrowsAndShrinks_EachVersionIsWhole()
    {
        var store = await CreateAsync();
        var etag = await store.PutAsync(Key, "{}", WriteCondition.IfAbsent, Cancellation);

        foreach (var characters in new[] { 200_000, 2_000_000, 2_100_000, 10, 800_000, 70_000 })
        {
            var body = JsonSerializer.Serialize(new string('y', characters));
            etag = await store.PutAsync(Key, body, WriteCondition.IfMatches(etag!), Cancellation);
            Assert.Equal(new StoredItem(Key.Key, body, etag!), await store.GetAsync(Key, Cancellation));
        }

        Assert.True(await store.DeleteAsync(Key, etag, Cancellation));
    }

    [Fact]
    public async Task PutAsync_TwoHundredAtOnceOverOneVersion_OneWins()
    {
        var store = await CreateAsync();
        var etag = await store.PutAsync(Key, "{}", WriteCondition.IfAbsent, Cancellation);

        var etags = await Task.WhenAll(Enumerable.Range(0, 200).Select(number =>
            store.PutAsync(Key, $$"""{"n":{{number}}}""", WriteCondition.IfMatches(etag!), Cancellation)));
        var inserts = await Task.WhenAll(Enumerable.Range(0, 200).Select(number =>
            store.PutAsync(Key with { Key = "new" }, $$"""{"n":{{number}}}""", WriteCondition.IfAbsent, Cancellation)));

        var winner = Array.FindIndex(etags, written => written is not null);
        Assert.Single(etags, written => written is not null);
        Assert.Single(inserts, written => written is not null);
        Assert.Equal(new StoredItem(Key.Key, $$"""{"n":{{winner}}}""", etags[winner]!), await store.GetAsync(Key, Cancellation));
    }

    [Fact]
    public async Task PutAsync_TwoHundredIncrementsAtOnce_AllCount()
    {
        var store = await CreateAsync();
        var counters = new Collection<Counter>(store, Counter.Schema);
        await counters.AddAsync(new Counter("visits", 0), Cancellation);

        await Task.WhenAll(Enumerable.Range(0, 200).Select(_ =>
            counters.UpdateAsync(Counter.KeyOf("visits"), counter => counter with { Count = counter.Count + 1 }, Cancellation)));

        Assert.Equal(200, (await counters.FindAsync(Counter.KeyOf("visits"), Cancellation))?.Value.Count);
    }

    [Fact]
    public async Task GetAsync_CallerGivesUp_Throws()
    {
        var store = await CreateAsync();
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.GetAsync(Key, gone.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.PutAsync(Key, "{}", WriteCondition.Always, gone.Token));
    }

    /// <summary>An empty store.</summary>
    protected abstract Task<IPartitionStore> CreateAsync();

    private static async Task<IReadOnlyList<StoredItem>> ScanAsync(IPartitionStore store, KeyRange range, int pageSize)
    {
        List<StoredItem> items = [];
        await foreach (var item in store.ScanAsync(Collection, Key.Partition, range, pageSize, Cancellation))
        {
            items.Add(item);
        }

        return items;
    }
}

using System.Globalization;
using JobFunctions.Core.Storage;
using JobFunctions.StandIns.Clock;
using JobFunctions.StandIns.Storage;

namespace JobFunctions.Core.Tests.Storage;

public sealed class CollectionTests
{
    private static readonly Person Ann = new("ann", "ann@x.example", "Almaty", ["cook", "driver"]);

    private readonly RecordingPartitionStore _store = new();
    private readonly ManualTimeProvider _clock = new(new DateTimeOffset(2026, 11, 2, 9, 0, 0, TimeSpan.Zero));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Collection<Person> People => new(_store, Person.Schema, _clock);

    [Fact]
    public async Task AddAsync_NewRecord_IsFoundInEveryWay()
    {
        var added = Assert.IsType<AddResult<Person>.Added>(await People.AddAsync(Ann, Cancellation)).Record;

        Assert.Equal(added.ETag, (await People.FindAsync(Person.KeyOf("ann"), Cancellation))?.ETag);
        Assert.Equal(added.ETag, (await People.FindByClaimAsync(Person.EmailClaim, KeyText.Escape(Ann.Email), Cancellation))?.ETag);
        Assert.Equal(["ann"], await IdsAsync(Person.CityIndex, "Almaty", KeyRange.All));
        Assert.Equal(["ann"], await IdsAsync(Person.TagIndex, "driver", KeyRange.All));
        Assert.Empty(await IdsAsync(Person.TagIndex, "nurse", KeyRange.All));
    }

    [Fact]
    public async Task AddAsync_KeyOrClaimTaken_SaysWhich()
    {
        await People.AddAsync(Ann, Cancellation);

        Assert.IsType<AddResult<Person>.Conflict>(await People.AddAsync(Ann with { Email = "new@x.example" }, Cancellation));
        Assert.Equal(new AddResult<Person>.Taken("email"), await People.AddAsync(Ann with { Id = "bob", Tags = [] }, Cancellation));
        Assert.Equal(new AddResult<Person>.Taken("first-tag"), await People.AddAsync(Ann with { Id = "bob", Email = "bob@x.example" }, Cancellation));
        Assert.Null(await People.FindAsync(Person.KeyOf("bob"), Cancellation));
        Assert.IsType<AddResult<Person>.Added>(await People.AddAsync(new Person("bob", "bob@x.example", "Astana", ["nurse"]), Cancellation));
    }

    [Fact]
    public async Task ReplaceAsync_OutdatedVersion_IsAConflictAndChangesNothing()
    {
        var first = await AddAsync(Ann);
        await People.ReplaceAsync(first, Ann with { City = "Astana" }, Cancellation);

        Assert.IsType<AddResult<Person>.Conflict>(await People.ReplaceAsync(first, Ann with { City = "Oral", Email = "oral@x.example" }, Cancellation));

        Assert.Equal("Astana", (await People.FindAsync(Person.KeyOf("ann"), Cancellation))?.Value.City);
        Assert.Empty(await IdsAsync(Person.CityIndex, "Oral", KeyRange.All));
        Assert.Null(await People.FindByClaimAsync(Person.EmailClaim, KeyText.Escape("oral@x.example"), Cancellation));
    }

    [Fact]
    public async Task ReplaceAsync_ClaimOfAnother_IsTakenAndTheVersionStaysGood()
    {
        var ann = await AddAsync(Ann);
        await AddAsync(new Person("bob", "bob@x.example", "Astana", []));

        Assert.Equal(new AddResult<Person>.Taken("email"), await People.ReplaceAsync(ann, Ann with { Email = "bob@x.example" }, Cancellation));

        Assert.IsType<AddResult<Person>.Added>(await People.ReplaceAsync(ann, Ann with { Email = "free@x.example" }, Cancellation));
        await Assert.ThrowsAsync<ClaimTakenException>(() =>
            People.UpdateAsync(Person.KeyOf("ann"), person => person with { Email = "bob@x.example" }, Cancellation));
    }

    [Fact]
    public async Task ReplaceAsync_ClaimsThereAndBack_LeaveNoRowBehind()
    {
        var record = await AddAsync(Ann);
        foreach (var email in new[] { "b@x.example", "c@x.example", Ann.Email, Ann.Email })
        {
            record = Assert.IsType<AddResult<Person>.Added>(await People.ReplaceAsync(record, Ann with { Email = email }, Cancellation)).Record;
        }

        Assert.Equal(6, (await _store.ItemsAsync()).Count);
        Assert.True(await People.DeleteAsync(record, Cancellation));
        Assert.Empty(await _store.ItemsAsync());
    }

    [Fact]
    public async Task ReplaceAsync_AnotherKey_IsRefused()
    {
        var ann = await AddAsync(Ann);

        await Assert.ThrowsAsync<ArgumentException>(() => People.ReplaceAsync(ann, Ann with { Id = "eve" }, Cancellation));
    }

    [Fact]
    public async Task UpdateAsync_NothingToChangeOrNothingThere_WritesNothing()
    {
        var ann = await AddAsync(Ann);

        Assert.Equal(ann.ETag, (await People.UpdateAsync(Person.KeyOf("ann"), _ => null, Cancellation))?.ETag);
        Assert.Null(await People.UpdateAsync(Person.KeyOf("bob"), person => person, Cancellation));
    }

    [Fact]
    public async Task DeleteAsync_OutdatedVersion_IsRefused()
    {
        var first = await AddAsync(Ann);
        await People.ReplaceAsync(first, Ann with { City = "Astana" }, Cancellation);

        Assert.False(await People.DeleteAsync(first, Cancellation));

        await People.DeleteAsync(Person.KeyOf("ann"), Cancellation);
        Assert.True(await People.DeleteAsync(first, Cancellation));
        Assert.Empty(await _store.ItemsAsync());
    }

    [Fact]
    public async Task ListByAsync_Ranges_TakeSortKeysInOrder()
    {
        foreach (var id in new[] { "b", "a", "a-a", "c", "ab" })
        {
            await AddAsync(new Person(id, $"{id}@x.example", "Almaty", []));
        }

        Assert.Equal(["a", "a-a", "ab", "b", "c"], await IdsAsync(Person.CityIndex, "Almaty", KeyRange.All));
        Assert.Equal(["a-a", "ab", "b", "c"], await IdsAsync(Person.CityIndex, "Almaty", KeyRange.All.After("a")));
        Assert.Equal(["a", "a-a", "ab"], await IdsAsync(Person.CityIndex, "Almaty", KeyRange.Prefix("a")));
        Assert.Equal(["ab"], await IdsAsync(Person.CityIndex, "Almaty", new KeyRange("ab", "b")));
        Assert.Equal(["a"], await IdsAsync(Person.CityIndex, "Almaty", new KeyRange(null, "a!")));
    }

    [Fact]
    public async Task ListByAsync_CallerLeavesEarly_ReadsLittleMore()
    {
        foreach (var number in Enumerable.Range(100, 100))
        {
            await AddAsync(new Person($"p{number}", $"{number}@x.example", "Almaty", []));
        }

        var counting = new CountingPartitionStore(_store);
        var people = new Collection<Person>(counting, Person.Schema, _clock);
        var first = await people.ListByAsync(Person.CityIndex, "Almaty", KeyRange.All, 3, Cancellation).Take(3).ToListAsync(Cancellation);

        Assert.Equal(["p100", "p101", "p102"], first.Select(person => person.Value.Id));
        Assert.InRange(counting.Counts.Gets, 3, 6);
    }

    [Fact]
    public async Task ListByAsync_RowLeftByAWriterThatEnded_IsPassedOverAndRemovedAfterADay()
    {
        var cutOff = new Collection<Counter>(new StoppingPartitionStore(_store, 1), IndexedCounters, _clock);
        await Assert.ThrowsAsync<StoppedException>(() => cutOff.AddAsync(new Counter("visits", 7), Cancellation));
        var counters = new Collection<Counter>(_store, IndexedCounters, _clock);

        Assert.Empty(await counters.ListByAsync(CountIndex, "counts", KeyRange.All, 10, Cancellation).ToListAsync(Cancellation));
        Assert.Single(await _store.ItemsAsync());

        _clock.Advance(TimeSpan.FromDays(2));
        Assert.Empty(await counters.ListByAsync(CountIndex, "counts", KeyRange.All, 10, Cancellation).ToListAsync(Cancellation));
        Assert.Empty(await _store.ItemsAsync());
    }

    [Fact]
    public async Task ListByAsync_IndexAddedByALaterRelease_FindsARecordFromItsNextWriteOn()
    {
        await new Collection<Counter>(_store, Counter.Schema, _clock).AddAsync(new Counter("visits", 7), Cancellation);
        var counters = new Collection<Counter>(_store, IndexedCounters, _clock);
        Assert.Empty(await counters.ListByAsync(CountIndex, "counts", KeyRange.All, 10, Cancellation).ToListAsync(Cancellation));

        await counters.UpdateAsync(Counter.KeyOf("visits"), counter => counter with { }, Cancellation);

        Assert.Single(await counters.ListByAsync(CountIndex, "counts", KeyRange.All, 10, Cancellation).ToListAsync(Cancellation));
        Assert.NotNull(await new Collection<Counter>(_store, Counter.Schema, _clock).FindAsync(Counter.KeyOf("visits"), Cancellation));
    }

    [Fact]
    public async Task ListAsync_Partition_GivesRecordsAndNoRowsNorMarks()
    {
        var counters = new Collection<Counter>(_store, IndexedCounters, _clock);
        foreach (var name in new[] { "b", "a", "c" })
        {
            await counters.AddAsync(new Counter(name, 1), Cancellation);
        }

        var names = await counters.ListAsync("all", new KeyRange("a", "c"), 10, Cancellation).Select(counter => counter.Value.Name).ToListAsync(Cancellation);

        Assert.Equal(["a", "b"], names);
        await Assert.ThrowsAsync<ArgumentException>(() => counters.ListAsync("!i!count!counts", KeyRange.All, 10, Cancellation).ToListAsync(Cancellation).AsTask());
    }

    [Fact]
    public async Task Records_InWaysTheyCannotBeStored_AreRefused()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => People.AddAsync(Ann with { Id = "!ann" }, Cancellation));
        await Assert.ThrowsAsync<ArgumentException>(() => People.AddAsync(Ann with { City = "Al!maty", Tags = ["a"] }, Cancellation));
        await Assert.ThrowsAsync<ArgumentException>(() => People.FindAsync(new RecordKey("!ann", "person"), Cancellation));
        await Assert.ThrowsAsync<InvalidOperationException>(() => People.PutAsync(Ann, Cancellation));
    }

    [Fact]
    public async Task UpdateAsync_TwoHundredAtOnceInAStoreThatIsSlow_AllCount()
    {
        await new Collection<Counter>(_store, Counter.Schema).AddAsync(new Counter("visits", 0), Cancellation);
        var counters = new Collection<Counter>(new SlowPartitionStore(_store, _clock, TimeSpan.FromMilliseconds(10)), Counter.Schema, _clock);

        var all = Task.WhenAll(Enumerable.Range(0, 200).Select(_ =>
            counters.UpdateAsync(Counter.KeyOf("visits"), counter => counter with { Count = counter.Count + 1 }, Cancellation)));
        while (!all.IsCompleted)
        {
            _clock.Advance(TimeSpan.FromMilliseconds(10));
        }

        await all;
        Assert.Equal(200, (await new Collection<Counter>(_store, Counter.Schema).FindAsync(Counter.KeyOf("visits"), Cancellation))?.Value.Count);
    }

    [Fact]
    public async Task Writes_OfEachKind_MakeThisManyCalls()
    {
        var counting = new CountingPartitionStore(_store);
        var people = new Collection<Person>(counting, Person.Schema, _clock);

        var ann = Assert.IsType<AddResult<Person>.Added>(await people.AddAsync(Ann, Cancellation)).Record;
        var add = counting.Take();
        var moved = Assert.IsType<AddResult<Person>.Added>(await people.ReplaceAsync(ann, Ann with { Tags = ["cook", "nurse"] }, Cancellation)).Record;
        var replace = counting.Take();
        await people.DeleteAsync(moved, Cancellation);
        var delete = counting.Take();

        // A mark, two claims, three index rows, the record; one row in, the record, one row out; a mark, two claims and three rows, the record.
        Assert.Equal((7, 0, 0), (add.Puts, add.Gets, add.Deletes));
        Assert.Equal((2, 0, 1), (replace.Puts, replace.Gets, replace.Deletes));
        Assert.Equal((1, 2, 6), (delete.Puts, delete.Gets, delete.Deletes));
    }

    private static SecondaryIndex<Counter> CountIndex { get; } = new(
        "count", counter => [new RecordKey("counts", counter.Count.ToString("d6", CultureInfo.InvariantCulture))]);

    private static CollectionSchema<Counter> IndexedCounters { get; } = new()
    {
        Name = Counter.Schema.Name,
        Key = Counter.Schema.Key,
        Json = Counter.Schema.Json,
        Indexes = [CountIndex],
    };

    private async Task<Stored<Person>> AddAsync(Person person) =>
        Assert.IsType<AddResult<Person>.Added>(await People.AddAsync(person, Cancellation)).Record;

    private async Task<IReadOnlyList<string>> IdsAsync(SecondaryIndex<Person> index, string partition, KeyRange range) =>
        await People.ListByAsync(index, partition, range, 10, Cancellation).Select(person => person.Value.Id).ToListAsync(Cancellation);
}

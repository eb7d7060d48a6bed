using JobFunctions.Core.Storage;
using JobFunctions.StandIns.Clock;
using JobFunctions.StandIns.Storage;

namespace JobFunctions.Core.Tests.Storage;

/// <summary>Stops a writer before each of its storage calls, then looks at what readers and other writers find.</summary>
public sealed class CollectionCrashTests
{
    private static readonly Person Old = new("ann", "ann@old.example", "Almaty", ["cook", "driver"]);
    private static readonly Person New = new("ann", "ann@new.example", "Astana", ["driver", "nurse"]);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AddAsync_StoppedAnywhere_LeavesAllOrNothingAndBlocksNobody()
    {
        var stops = await StopEverywhereAsync(
            prepare: _ => Task.CompletedTask,
            write: async people => Assert.IsType<AddResult<Person>.Added>(await people.AddAsync(Old, Cancellation)),
            check: async bench =>
            {
                var found = await bench.AssertWholeAsync(Old.Id, null, Old);
                if (bench.IsRepeated)
                {
                    var again = await bench.People.AddAsync(Old, Cancellation);
                    Assert.True(found is null ? again is AddResult<Person>.Added : again is AddResult<Person>.Conflict);
                    await bench.AssertWholeAsync(Old.Id, Old);
                }
                else
                {
                    var other = await bench.People.AddAsync(Old with { Id = "bob" }, Cancellation);
                    Assert.True(found is null ? other is AddResult<Person>.Added : other is AddResult<Person>.Taken);
                    await bench.AssertWholeAsync("bob", found is null ? Old with { Id = "bob" } : null);
                    await bench.AssertWholeAsync(Old.Id, found);
                }
            });

        Assert.Equal(7, stops);
    }

    [Fact]
    public async Task ReplaceAsync_StoppedAnywhere_LeavesTheOldOrTheNewAndBlocksNobody()
    {
        var stops = await StopEverywhereAsync(
            prepare: people => people.AddAsync(Old, Cancellation),
            write: people => people.UpdateAsync(Person.KeyOf(Old.Id), _ => New, Cancellation),
            check: async bench =>
            {
                var found = await bench.AssertWholeAsync(Old.Id, Old, New);
                if (bench.IsRepeated)
                {
                    await bench.People.UpdateAsync(Person.KeyOf(Old.Id), _ => New, Cancellation);
                    await bench.AssertWholeAsync(Old.Id, New);
                }
                else
                {
                    var free = found!.IsSameAs(Old) ? New : Old;
                    var other = free with { Id = "bob" };
                    Assert.IsType<AddResult<Person>.Added>(await bench.People.AddAsync(other, Cancellation));
                    Assert.IsType<AddResult<Person>.Taken>(await bench.People.AddAsync(found with { Id = "eve" }, Cancellation));
                    await bench.AssertWholeAsync("bob", other);
                    await bench.AssertWholeAsync("eve", null as Person);
                    await bench.AssertWholeAsync(Old.Id, found);
                }
            });

        Assert.InRange(stops, 12, 40);
    }

    [Fact]
    public async Task DeleteAsync_StoppedAnywhere_LeavesAllOrNothingAndBlocksNobody()
    {
        var stops = await StopEverywhereAsync(
            prepare: people => people.AddAsync(Old, Cancellation),
            write: people => people.DeleteAsync(Person.KeyOf(Old.Id), Cancellation),
            check: async bench =>
            {
                var found = await bench.AssertWholeAsync(Old.Id, Old, null);
                if (bench.IsRepeated)
                {
                    await bench.People.DeleteAsync(Person.KeyOf(Old.Id), Cancellation);
                    await bench.AssertWholeAsync(Old.Id, null as Person);
                    Assert.Empty(await bench.ItemsAsync());
                }
                else
                {
                    var other = await bench.People.AddAsync(Old with { Id = "bob" }, Cancellation);
                    Assert.True(found is null ? other is AddResult<Person>.Added : other is AddResult<Person>.Taken);
                    await bench.AssertWholeAsync("bob", found is null ? Old with { Id = "bob" } : null);
                }
            });

        Assert.InRange(stops, 8, 30);
    }

    [Fact]
    public async Task DeleteAsync_AfterAnyStoppedAddOrReplace_LeavesNoClaimBehind()
    {
        await StopEverywhereAsync(
            prepare: _ => Task.CompletedTask,
            write: people => people.AddAsync(Old, Cancellation),
            check: DeleteAllAsync);
        await StopEverywhereAsync(
            prepare: people => people.AddAsync(Old, Cancellation),
            write: people => people.UpdateAsync(Person.KeyOf(Old.Id), _ => New, Cancellation),
            check: DeleteAllAsync);

        static async Task DeleteAllAsync(Bench bench)
        {
            await bench.People.DeleteAsync(Person.KeyOf(Old.Id), Cancellation);

            Assert.DoesNotContain(await bench.ItemsAsync(), place => place.Partition.StartsWith("!c!", StringComparison.Ordinal));
        }
    }

    /// <returns>How many calls the whole write makes.</returns>
    private static async Task<int> StopEverywhereAsync(
        Func<Collection<Person>, Task> prepare, Func<Collection<Person>, Task> write, Func<Bench, Task> check)
    {
        for (var calls = 0; ; calls++)
        {
            var isDone = false;
            foreach (var isRepeated in new[] { true, false })
            {
                var bench = new Bench(isRepeated);
                await prepare(bench.People);
                isDone = await bench.WriteAndStopAsync(write, calls);
                await check(bench);
            }

            if (isDone)
            {
                return calls;
            }
        }
    }

    private sealed class Bench(bool isRepeated)
    {
        private readonly RecordingPartitionStore _store = new();
        private readonly ManualTimeProvider _clock = new(new DateTimeOffset(2026, 11, 2, 9, 0, 0, TimeSpan.Zero));

        public bool IsRepeated => isRepeated;

        public Collection<Person> People => new(_store, Person.Schema, _clock);

        /// <returns>True when the write came to its end.</returns>
        public async Task<bool> WriteAndStopAsync(Func<Collection<Person>, Task> write, int calls)
        {
            try
            {
                await write(new Collection<Person>(new StoppingPartitionStore(_store, calls), Person.Schema, _clock));
                return true;
            }
            catch (StoppedException)
            {
                return false;
            }
            finally
            {
                _clock.Advance(TimeSpan.FromMinutes(1));
            }
        }

        /// <summary>Checks that every way to find a record tells the same: one of the expected ones, or none where null is among them.</summary>
        public async Task<Person?> AssertWholeAsync(string id, params Person?[] expected)
        {
            var found = (await People.FindAsync(Person.KeyOf(id), Cancellation))?.Value;
            Assert.Contains(expected, person => person is null ? found is null : person.IsSameAs(found));
            foreach (var person in new[] { Old, New })
            {
                var isHolder = found is not null && found.Email == person.Email;
                Assert.Equal(isHolder, (await People.FindByClaimAsync(Person.EmailClaim, KeyText.Escape(person.Email), Cancellation))?.Value.Id == id);
                var isThere = found is not null && found.City == person.City;
                Assert.Equal(isThere ? 1 : 0, await CountAsync(Person.CityIndex, person.City, id));
                foreach (var tag in person.Tags)
                {
                    Assert.Equal(found?.Tags.Contains(tag) is true ? 1 : 0, await CountAsync(Person.TagIndex, tag, id));
                }
            }

            return found;
        }

        public Task<IReadOnlyList<ItemKey>> ItemsAsync() => _store.ItemsAsync();

        private async Task<int> CountAsync(SecondaryIndex<Person> index, string partition, string id)
        {
            var count = 0;
            await foreach (var (person, _) in People.ListByAsync(index, partition, KeyRange.All, 10, Cancellation))
            {
                count += person.Id == id ? 1 : 0;
            }

            return count;
        }
    }
}

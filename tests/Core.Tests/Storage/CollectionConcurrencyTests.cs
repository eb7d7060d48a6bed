using JobFunctions.Core.Storage;
using JobFunctions.StandIns.Storage;

namespace JobFunctions.Core.Tests.Storage;

/// <summary>Many writers at once over few records and few values, some of them cut off on the way.</summary>
public sealed class CollectionConcurrencyTests
{
    private static readonly string[] Ids = ["ann", "bob", "eve"];
    private static readonly string[] Emails = ["one@x.example", "two@x.example", "three@x.example"];
    private static readonly string[] Cities = ["Almaty", "Astana"];
    private static readonly string[] Tags = ["cook", "driver", "nurse"];

    private readonly RecordingPartitionStore _store = new();
    // Impatient, so that writers end each other's unfinished writes all the time; patient where a test counts on the first to finish.
    private readonly ScaledTimeProvider _impatient = new(1000);
    private readonly ScaledTimeProvider _patient = new(10);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Writers_AtOnce_NeverShareAClaimNorLoseAnIndexRow(bool areSomeCutOff)
    {
        for (var round = 0; round < 25; round++)
        {
            await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => WriteAsync(12, areSomeCutOff), Cancellation)));
            await AssertWholeAsync();
        }

        foreach (var id in Ids)
        {
            await Open(int.MaxValue).DeleteAsync(Person.KeyOf(id), Cancellation);
        }

        // Of a writer that was cut off rows may stay, which nobody sees; of the others nothing.
        var left = (await _store.ItemsAsync()).Select(item => item.Partition).ToList();
        Assert.DoesNotContain(left, partition => !partition.StartsWith('!'));
        Assert.True(areSomeCutOff || left.Count == 0, $"Rows are left behind: {string.Join(' ', left)}");
    }

    [Fact]
    public async Task AddAsync_ManyRecordsWithOneValueAtOnce_OneHoldsIt()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 50).Select(number => Task.Run(
            () => Open(int.MaxValue, _patient).AddAsync(new Person($"person{number}", Emails[0], Cities[0], []), Cancellation),
            Cancellation)));

        var added = Assert.Single(results.OfType<AddResult<Person>.Added>());
        Assert.Equal(49, results.OfType<AddResult<Person>.Taken>().Count(taken => taken.ClaimName == "email"));
        var holder = await Open(int.MaxValue).FindByClaimAsync(Person.EmailClaim, KeyText.Escape(Emails[0]), Cancellation);
        Assert.Equal(added.Record.Value.Id, holder?.Value.Id);
    }

    [Fact]
    public async Task AddAsync_OneRecordManyTimesAtOnce_IsAddedOnce()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(
            () => Open(int.MaxValue, _patient).AddAsync(new Person("ann", Emails[0], Cities[0], Tags), Cancellation),
            Cancellation)));

        Assert.Single(results.OfType<AddResult<Person>.Added>());
        Assert.Equal(49, results.OfType<AddResult<Person>.Conflict>().Count());
    }

    private static T OneOf<T>(T[] values) => values[Random.Shared.Next(values.Length)];

    private Collection<Person> Open(int calls, TimeProvider? time = null) =>
        new(new StoppingPartitionStore(new YieldingPartitionStore(_store), calls), Person.Schema, time ?? _impatient);

    private async Task WriteAsync(int writes, bool isSometimesCutOff)
    {
        for (var write = 0; write < writes; write++)
        {
            var people = Open(isSometimesCutOff && Random.Shared.Next(3) == 0 ? Random.Shared.Next(1, 12) : int.MaxValue);
            var person = new Person(OneOf(Ids), OneOf(Emails), OneOf(Cities), [.. Tags.Where(_ => Random.Shared.Next(2) == 0)]);
            try
            {
                switch (Random.Shared.Next(4))
                {
                    case 0:
                        await people.AddAsync(person, Cancellation);
                        break;
                    case 1:
                        await people.DeleteAsync(Person.KeyOf(person.Id), Cancellation);
                        break;
                    default:
                        await people.UpdateAsync(Person.KeyOf(person.Id), _ => person, Cancellation);
                        break;
                }
            }
            catch (Exception exception) when (exception is StoppedException or ClaimTakenException)
            {
                // Both are part of the play.
            }
        }
    }

    private async Task AssertWholeAsync()
    {
        var people = Open(int.MaxValue);
        List<Person> found = [];
        foreach (var id in Ids)
        {
            if (await people.FindAsync(Person.KeyOf(id), Cancellation) is { } person)
            {
                found.Add(person.Value);
            }
        }

        foreach (var email in Emails)
        {
            var holders = found.Where(person => person.Email == email).ToList();
            Assert.True(holders.Count <= 1, $"{email} is held by {holders.Count} records.");
            var claimed = await people.FindByClaimAsync(Person.EmailClaim, KeyText.Escape(email), Cancellation);
            Assert.Equal(holders.SingleOrDefault()?.Id, claimed?.Value.Id);
        }

        foreach (var tag in Tags)
        {
            Assert.True(found.Count(person => person.Tags.FirstOrDefault() == tag) <= 1, $"{tag} is the first tag of two.");
            var listed = await people.ListByAsync(Person.TagIndex, tag, KeyRange.All, 10, Cancellation).Select(person => person.Value.Id).ToListAsync(Cancellation);
            Assert.Equal(found.Where(person => person.Tags.Contains(tag)).Select(person => person.Id).Order(), listed.Order());
        }

        foreach (var city in Cities)
        {
            var listed = await people.ListByAsync(Person.CityIndex, city, KeyRange.All, 10, Cancellation).Select(person => person.Value.Id).ToListAsync(Cancellation);
            Assert.Equal(found.Where(person => person.City == city).Select(person => person.Id).Order(), listed);
        }
    }
}

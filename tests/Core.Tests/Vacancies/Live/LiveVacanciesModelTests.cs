using FsCheck;
using FsCheck.Fluent;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;
using JobFunctions.Core.Vacancies.Posting;
using JobFunctions.StandIns.Clock;

namespace JobFunctions.Core.Tests.Vacancies.Live;

public sealed class LiveVacanciesModelTests
{
    private enum Act
    {
        Post,
        Close,
        Delete,
        Describe,
        Renew,
        Wait,
        Refresh,
        Snapshot,
        Restart,
    }

    /// <summary>Whatever three instances do in whatever order, half a minute later each finds exactly what the store has open.</summary>
    [Fact]
    public void Instances_AfterAnything_AgreeWithTheStore()
    {
        var acts =
            from act in Gen.Elements(Enum.GetValues<Act>())
            from instance in Gen.Choose(0, 2)
            from vacancy in Gen.Choose(0, 5)
            select (act, instance, vacancy);

        Prop.ForAll(acts.ListOf(30).ToArbitrary(), async steps =>
        {
            var clock = new ManualTimeProvider(new DateTimeOffset(2026, 11, 21, 12, 0, 0, TimeSpan.Zero));
            var store = new MemoryPartitionStore();
            var blobs = new MemoryBlobStore();
            Instance[] instances = [new(store, clock, blobs: blobs), new(store, clock, blobs: blobs), new(store, clock, blobs: blobs)];
            var posted = new List<VacancyId>();
            foreach (var (act, instance, vacancy) in steps)
            {
                if (act == Act.Restart)
                {
                    instances[instance].Dispose();
                    instances[instance] = new Instance(store, clock, blobs: blobs);
                    continue;
                }

                await RunAsync(act, instances[instance], vacancy, posted, clock);
            }

            clock.Advance(TimeSpan.FromSeconds(30));
            var open = new List<VacancyId>();
            foreach (var id in posted)
            {
                if (await instances[0].Vacancies.FindAsync(PostingSchema.KeyOf(id), TestContext.Current.CancellationToken) is { } stored
                    && stored.Value.IsOpenAt(clock.GetUtcNow()))
                {
                    open.Add(id);
                }
            }

            foreach (var instance in instances)
            {
                Assert.True(await instance.Live.BecomeReadyAsync(TestContext.Current.CancellationToken));
                Assert.Equal(open.OrderBy(id => id.Value, StringComparer.Ordinal), instance.Find());
                Assert.Equal(open.Count, instance.Live.All.Count());
                instance.Dispose();
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
    }

    private static async Task RunAsync(Act act, Instance instance, int vacancy, List<VacancyId> posted, ManualTimeProvider clock)
    {
        var id = posted.Count > 0 ? posted[vacancy % posted.Count] : default;
        switch (act)
        {
            case Act.Post:
                posted.Add(await instance.PostAsync($"Повар {posted.Count}", clock.GetUtcNow().AddMinutes(1 + (vacancy * 3))));
                break;
            case Act.Wait:
                clock.Advance(TimeSpan.FromSeconds(1 + (vacancy * vacancy * 20)));
                break;
            case Act.Refresh:
                await instance.RefreshAsync();
                break;
            case Act.Snapshot:
                await instance.SnapshotAsync();
                break;
            case Act.Close when posted.Count > 0:
                await instance.CloseAsync(id);
                break;
            case Act.Delete when posted.Count > 0:
                await instance.DeleteAsync(id);
                break;
            case Act.Describe when posted.Count > 0:
                await instance.DescribeAsync(id, $"Работать {vacancy} дней.");
                break;
            case Act.Renew when posted.Count > 0:
                await instance.RenewAsync(id, clock.GetUtcNow().AddMinutes(vacancy * 5));
                break;
        }
    }
}

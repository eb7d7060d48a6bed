using JobFunctions.Core.Analytics;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;
using JobFunctions.StandIns.Clock;
using JobFunctions.StandIns.Storage;

namespace JobFunctions.Core.Tests.Analytics;

public sealed class VacancyViewsTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    private readonly ManualTimeProvider _clock = new(new DateTimeOffset(2026, 11, 21, 23, 59, 0, TimeSpan.Zero));
    private readonly CountingPartitionStore _store = new(new MemoryPartitionStore());
    private readonly VacancyId _vacancy;

    public VacancyViewsTests() => _vacancy = VacancyId.New(_clock);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Count_ManyAtOnce_WritesNothingBeforeAFlushAndLosesNoneAfter()
    {
        var views = NewViews();
        Parallel.For(0, 10_000, i =>
        {
            views.Count(_vacancy);
            if (i % 1000 == 0)
            {
                views.FlushAsync(Token).GetAwaiter().GetResult();
            }
        });
        Assert.InRange(_store.Take().Puts, 0, 40);

        await views.FlushAsync(Token);

        Assert.Equal([new DayViews(Today, 10_000)], await NewViews().ListByDayAsync(_vacancy, Today, Today, 400, Token));
    }

    [Fact]
    public async Task ListByDay_ViewsOfManyInstancesAndDays_AddsThemUp()
    {
        for (var instance = 0; instance < 12; instance++)
        {
            var views = NewViews();
            views.Count(_vacancy);
            views.Count(VacancyId.New(_clock));
            await views.FlushAsync(Token);
        }

        _clock.Advance(TimeSpan.FromMinutes(1));
        var last = NewViews();
        last.Count(_vacancy);

        Assert.Equal(
            [new DayViews(Today, 12), new DayViews(Today.AddDays(1), 1)],
            await last.ListByDayAsync(_vacancy, Today.AddDays(-1), Today.AddDays(1), 400, Token));
        Assert.Equal([new DayViews(Today, 12)], await last.ListByDayAsync(_vacancy, Today, Today, 400, Token));
        Assert.Empty(await last.ListByDayAsync(_vacancy, Today.AddDays(2), Today.AddDays(9), 400, Token));
    }

    [Fact]
    public async Task ListByDay_ReadsAFewRowsOfEachDayAndNoOthers()
    {
        for (var day = 0; day < 30; day++)
        {
            var views = NewViews();
            views.Count(_vacancy);
            await views.FlushAsync(Token);
            _clock.Advance(TimeSpan.FromDays(1));
        }

        _store.Take();
        var counted = await NewViews().ListByDayAsync(_vacancy, Today.AddDays(3), Today.AddDays(4), 400, Token);

        Assert.Equal(2, counted.Count);
        Assert.Equal((0, 1), (_store.Counts.Gets, _store.Counts.Scans));
    }

    [Fact]
    public async Task Flush_StoreIsDown_KeepsTheViewsForTheNext()
    {
        var faulty = new FaultyPartitionStore(_store) { IsDown = true };
        var views = new VacancyViews(new Collection<ViewCount>(faulty, ViewCountSchema.Value), _clock);
        views.Count(_vacancy);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => views.FlushAsync(Token));

        faulty.IsDown = false;
        await views.FlushAsync(Token);

        Assert.Equal([new DayViews(Today, 1)], await NewViews().ListByDayAsync(_vacancy, Today, Today, 400, Token));
    }

    private VacancyViews NewViews() => new(new Collection<ViewCount>(_store, ViewCountSchema.Value), _clock);
}

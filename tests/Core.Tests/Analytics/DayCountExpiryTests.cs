using JobFunctions.Core.Analytics;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;
using JobFunctions.StandIns.Clock;
using JobFunctions.StandIns.Storage;

namespace JobFunctions.Core.Tests.Analytics;

public sealed class DayCountExpiryTests
{
    private const int DaysKept = 400;

    private readonly ManualTimeProvider _clock = new(new DateTimeOffset(2026, 11, 21, 12, 0, 0, TimeSpan.Zero));
    private readonly WalkablePartitionStore _store = new(new MemoryPartitionStore());

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task DeleteExpired_CountsOfADay_GoAfterFourHundredDaysAndLeaveNoRow()
    {
        var vacancy = VacancyId.New(_clock);
        var first = DayMarks.DayOf(_clock.GetUtcNow());
        await CountAsync(vacancy);
        _clock.Advance(TimeSpan.FromDays(1));
        await CountAsync(vacancy);

        _clock.Advance(TimeSpan.FromDays(DaysKept - 1));
        Assert.Equal(0, await DeleteAsync());
        _clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(2, await DeleteAsync());
        Assert.Equal([new DayViews(first.AddDays(1), 1)], await Views().ListByDayAsync(vacancy, first, first.AddDays(9), 100, Token));
        Assert.Equal(first.AddDays(1), Assert.Single(await new VacancyApplications(Applications).ListByDayAsync(vacancy, first, first.AddDays(9), 100, Token)).Day);

        _clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(2, await DeleteAsync());
        Assert.Empty(await _store.WalkAsync(Token).ToListAsync(Token));
    }

    private Collection<ApplicationCount> Applications => new(_store, ApplicationCountSchema.Value, _clock);

    private Collection<ViewCount> ViewCounts => new(_store, ViewCountSchema.Value, _clock);

    private VacancyViews Views() => new(ViewCounts, _clock);

    private async Task CountAsync(VacancyId vacancy)
    {
        var views = Views();
        views.Count(vacancy);
        await views.FlushAsync(Token);
        await Applications.AddAsync(new ApplicationCount(vacancy, DayMarks.DayOf(_clock.GetUtcNow()), "0", ["mark"]), Token);
    }

    private async Task<int> DeleteAsync() =>
        await new IndexedExpiry<ViewCount>(ViewCounts, ViewCountSchema.Value, ViewCountSchema.ExpiryIndex, _clock).DeleteExpiredAsync(Token)
        + await new IndexedExpiry<ApplicationCount>(Applications, ApplicationCountSchema.Value, ApplicationCountSchema.ExpiryIndex, _clock).DeleteExpiredAsync(Token);
}

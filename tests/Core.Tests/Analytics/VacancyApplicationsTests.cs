using JobFunctions.Core.Accounts;
using JobFunctions.Core.Analytics;
using JobFunctions.Core.Applications;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;
using JobFunctions.StandIns.Clock;
using JobFunctions.StandIns.Storage;

namespace JobFunctions.Core.Tests.Analytics;

public sealed class VacancyApplicationsTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    private readonly ManualTimeProvider _clock = new(new DateTimeOffset(2026, 11, 21, 23, 59, 0, TimeSpan.Zero));
    private readonly CountingPartitionStore _store = new(new MemoryPartitionStore());
    private readonly VacancyId _vacancy;

    public VacancyApplicationsTests() => _vacancy = VacancyId.New(_clock);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Count_HundredAtOnceEachTwice_CountsEachOnce()
    {
        var counts = NewCounts(TimeProvider.System);
        var sent = Enumerable.Range(0, 100).Select(_ => NewApplication()).ToList();

        await Parallel.ForEachAsync(sent.Concat(sent), Token, async (application, token) => await counts.CountAsync(application, token));

        Assert.Equal([new DayApplications(Today, 100)], await counts.ListByDayAsync(_vacancy, Today, Today, 1, Token));
    }

    [Fact]
    public async Task Count_StoppedAnywhereAndRepeated_CountsOnce()
    {
        for (var stop = 0; ; stop++)
        {
            var application = NewApplication();
            var isStopped = false;
            try
            {
                await new VacancyApplications(new Collection<ApplicationCount>(new StoppingPartitionStore(_store, stop), ApplicationCountSchema.Value)).CountAsync(application, Token);
            }
            catch (StoppedException)
            {
                isStopped = true;
            }

            await NewCounts().CountAsync(application, Token);

            Assert.Equal([new DayApplications(Today, stop + 1)], await NewCounts().ListByDayAsync(_vacancy, Today, Today, 1, Token));
            if (!isStopped)
            {
                Assert.True(stop > 0, "Counting calls the store.");
                return;
            }
        }
    }

    [Fact]
    public async Task Uncount_OneOfSeveral_TakesThatOneOnceAndLeavesNoMarkOfIt()
    {
        var counts = NewCounts();
        var (first, second) = (NewApplication(), NewApplication());
        await counts.CountAsync(first, Token);
        await counts.CountAsync(second, Token);

        await counts.UncountAsync(first, Token);
        await counts.UncountAsync(first, Token);
        Assert.Equal([new DayApplications(Today, 1)], await counts.ListByDayAsync(_vacancy, Today, Today, 1, Token));

        await counts.UncountAsync(second, Token);
        Assert.Empty(await counts.ListByDayAsync(_vacancy, Today, Today, 1, Token));
    }

    [Fact]
    public async Task ListByDay_DaysOnEitherSide_KeepsToTheTimeAndToWhatIsAskedFor()
    {
        var counts = NewCounts();
        for (var day = 0; day < 30; day++)
        {
            for (var number = 0; number <= day % 3; number++)
            {
                await counts.CountAsync(NewApplication(), Token);
            }

            _clock.Advance(TimeSpan.FromDays(1));
        }

        var some = await counts.ListByDayAsync(_vacancy, Today.AddDays(3), Today.AddDays(20), 4, Token);
        var all = await counts.ListByDayAsync(_vacancy, Today.AddDays(28), Today.AddDays(400), 400, Token);

        Assert.Equal([(3, 1), (4, 2), (5, 3), (6, 1)], some.Select(day => (day.Day.DayNumber - Today.DayNumber, day.Count)));
        Assert.Equal([(28, 2), (29, 3)], all.Select(day => (day.Day.DayNumber - Today.DayNumber, day.Count)));
        Assert.Empty(await counts.ListByDayAsync(VacancyId.New(_clock), Today, Today.AddDays(30), 400, Token));
    }

    private VacancyApplications NewCounts(TimeProvider? time = null) => new(new Collection<ApplicationCount>(_store, ApplicationCountSchema.Value, time ?? _clock));

    private Application NewApplication() => new()
    {
        Id = GuidId.New<ApplicationId>(_clock),
        VacancyId = _vacancy,
        VacancyTitle = "Чабан",
        EmployerId = GuidId.New<AccountId>(_clock),
        AccountId = GuidId.New<AccountId>(_clock),
        ResumeId = GuidId.New<ResumeId>(_clock),
        Status = ApplicationStatus.Pending,
        AppliedAt = _clock.GetUtcNow(),
        UpdatedAt = _clock.GetUtcNow(),
    };
}

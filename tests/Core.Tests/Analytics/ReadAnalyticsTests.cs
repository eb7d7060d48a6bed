using JobFunctions.Core.Accounts;
using JobFunctions.Core.Analytics;
using JobFunctions.Core.Applications;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;
using JobFunctions.Core.Vacancies.Posting;
using JobFunctions.StandIns.Clock;
using JobFunctions.StandIns.Storage;

namespace JobFunctions.Core.Tests.Analytics;

public sealed class ReadAnalyticsTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly DayRange Year = new(new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31));

    private readonly ManualTimeProvider _clock = new(Start);
    private readonly CountingPartitionStore _store = new(new MemoryPartitionStore());
    private readonly Collection<PostedVacancy> _vacancies;
    private readonly VacancyViews _views;
    private readonly VacancyApplications _applications;
    private readonly ReadAnalytics _read;
    private readonly AccountId _employer;

    public ReadAnalyticsTests()
    {
        _vacancies = new(_store, PostingSchema.Value, _clock);
        _views = new(new Collection<ViewCount>(_store, ViewCountSchema.Value, _clock), _clock);
        _applications = new(new Collection<ApplicationCount>(_store, ApplicationCountSchema.Value, _clock));
        _read = new(_vacancies, _views, _applications);
        _employer = GuidId.New<AccountId>(_clock);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(100)]
    public async Task OfEmployer_PartByPart_IsTheWholeListWhateverTheLimit(int limit)
    {
        var expected = await FillAsync(vacancies: 40);

        var read = await ReadAsync(page => _read.OfEmployerAsync(_employer, Year, page, Token), limit);

        Assert.Equal(expected.AsEnumerable().Reverse().SelectMany(days => days), read);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(100)]
    public async Task OfAll_PartByPart_HasEveryDayOnce(int limit)
    {
        var expected = await FillAsync(vacancies: 40);

        var read = await ReadAsync(page => _read.OfAllAsync(Year, page, Token), limit);

        Assert.Equal(
            expected.SelectMany(days => days).OrderBy(day => day.VacancyId.Value, StringComparer.Ordinal).ThenBy(day => day.Day),
            read.OrderBy(day => day.VacancyId.Value, StringComparer.Ordinal).ThenBy(day => day.Day));
    }

    [Fact]
    public async Task OfVacancy_PartOfItsDays_TellsOfThoseAlone()
    {
        var days = (await FillAsync(vacancies: 8)).MaxBy(list => list.Count)!; // There are eight lists.
        var vacancy = (await _vacancies.FindAsync(PostingSchema.KeyOf(days[0].VacancyId), Token))!.Value; // It was just added.
        var range = new DayRange(days[1].Day, days[^2].Day);

        var read = await ReadAsync(page => _read.OfVacancyAsync(vacancy, range, page, Token), 2);

        Assert.Equal(days[1..^1], read);
    }

    [Fact]
    public async Task OfEmployer_HundredsOfQuietVacancies_ReadsAFewOfThemForEachPart()
    {
        for (var number = 0; number < 300; number++)
        {
            await PostAsync();
        }

        _store.Take();
        var page = await _read.OfEmployerAsync(_employer, Year, new PageRequest(null, 5), Token);

        Assert.Empty(page.Items);
        Assert.NotNull(page.Next);
        Assert.InRange(_store.Counts.Gets + _store.Counts.Scans, 1, 70);
    }

    [Fact]
    public async Task OfEmployer_CursorOfSomethingElse_BeginsAnew()
    {
        await FillAsync(vacancies: 3);

        var page = await _read.OfEmployerAsync(_employer, Year, new PageRequest("something-else", 100), Token);

        Assert.Equal((await _read.OfEmployerAsync(_employer, Year, new PageRequest(null, 100), Token)).Items, page.Items);
    }

    private static async Task<List<VacancyDay>> ReadAsync(Func<PageRequest, Task<Page<VacancyDay>>> readAsync, int limit)
    {
        List<VacancyDay> items = [];
        string? after = null;
        do
        {
            var page = await readAsync(new PageRequest(after, limit));
            Assert.InRange(page.Items.Count, 0, limit);
            Assert.True(page.Next is null || (page.Next != after && KeyText.IsKey(page.Next)), $"{page.Next} leads nowhere.");
            items.AddRange(page.Items);
            after = page.Next;
        }
        while (after is not null);

        return items;
    }

    /// <summary>Vacancies, a day after one another, of which most are looked at and applied for on some of the days that follow.</summary>
    /// <returns>The days of each that have anything, in order.</returns>
    private async Task<List<List<VacancyDay>>> FillAsync(int vacancies)
    {
        var random = new Random(vacancies);
        List<PostedVacancy> posted = [];
        var happened = new Dictionary<(VacancyId, DateOnly), (long Views, int Applications)>();
        for (var day = 0; day < vacancies + 20; day++)
        {
            if (posted.Count < vacancies)
            {
                posted.Add(await PostAsync());
            }

            foreach (var vacancy in posted.Where((_, number) => number % 4 != 1))
            {
                var (views, applications) = (random.Next(3), random.Next(6) - 3);
                for (var number = 0; number < views; number++)
                {
                    _views.Count(vacancy.Id);
                }

                for (var number = 0; number < applications; number++)
                {
                    await _applications.CountAsync(NewApplication(vacancy.Id), Token);
                }

                if (views > 0 || applications > 0)
                {
                    happened[(vacancy.Id, DayMarks.DayOf(_clock.GetUtcNow()))] = (views, Math.Max(0, applications));
                }
            }

            await _views.FlushAsync(Token);
            _clock.Advance(TimeSpan.FromDays(1));
        }

        return
        [
            .. posted.Select(vacancy => happened
                .Where(entry => entry.Key.Item1 == vacancy.Id)
                .OrderBy(entry => entry.Key.Item2)
                .Select(entry => new VacancyDay(vacancy.Id, vacancy.Title, entry.Key.Item2, entry.Value.Views, entry.Value.Applications))
                .ToList()),
        ];
    }

    private async Task<PostedVacancy> PostAsync()
    {
        var now = _clock.GetUtcNow();
        var id = VacancyId.New(_clock);
        var vacancy = new PostedVacancy
        {
            Id = id,
            EmployerId = _employer,
            Title = $"Чабан {id}",
            Description = "Пасти.",
            Status = id.Value[^1] < '8' ? PostingStatus.Accepted : PostingStatus.Expired,
            WasAccepted = true,
            ExpiresAt = now.AddDays(30),
            CreatedAt = now,
            UpdatedAt = now,
        };
        Assert.IsType<AddResult<PostedVacancy>.Added>(await _vacancies.AddAsync(vacancy, Token));
        return vacancy;
    }

    private Application NewApplication(VacancyId vacancy) => new()
    {
        Id = GuidId.New<ApplicationId>(_clock),
        VacancyId = vacancy,
        VacancyTitle = "Чабан",
        EmployerId = _employer,
        AccountId = GuidId.New<AccountId>(_clock),
        ResumeId = GuidId.New<ResumeId>(_clock),
        Status = ApplicationStatus.Pending,
        AppliedAt = _clock.GetUtcNow(),
        UpdatedAt = _clock.GetUtcNow(),
    };
}

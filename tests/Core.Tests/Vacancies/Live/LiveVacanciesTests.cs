using JobFunctions.Core.Reference;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;
using JobFunctions.Core.Vacancies.Indexing;
using JobFunctions.Core.Vacancies.Live;
using JobFunctions.Core.Vacancies.Posting;
using JobFunctions.StandIns.Clock;
using JobFunctions.StandIns.Storage;

namespace JobFunctions.Core.Tests.Vacancies.Live;

public sealed class LiveVacanciesTests : IDisposable
{
    private static readonly TimeSpan HalfAMinute = TimeSpan.FromSeconds(30);

    private readonly ManualTimeProvider _clock = new(new DateTimeOffset(2026, 11, 21, 12, 0, 0, TimeSpan.Zero));
    private readonly CountingPartitionStore _store = new(new MemoryPartitionStore());
    private readonly Instance _here;
    private readonly Instance _there;

    public LiveVacanciesTests() => (_here, _there) = (new Instance(_store, _clock), new Instance(_store, _clock));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Change_OfThisInstance_IsFoundAtOnce()
    {
        await _here.RefreshAsync();

        var cook = await _here.PostAsync("Повар");
        Assert.Equal([cook], _here.Find("повара"));

        await _here.DescribeAsync(cook, "Выпекать хлеб.");
        Assert.Equal([cook], _here.Find("хлеб"));

        await _here.CloseAsync(cook);
        Assert.Empty(_here.Find());
    }

    [Fact]
    public async Task Change_OfAnotherInstance_IsFoundWithinHalfAMinuteByWhoeverAsks()
    {
        await _here.RefreshAsync();
        await _there.RefreshAsync();
        var (cook, baker, guard) = (await _there.PostAsync("Повар"), await _there.PostAsync("Пекарь"), await _there.PostAsync("Охранник"));
        await AskAsync();
        Assert.Equal(InOrder(cook, baker, guard), _here.Find());

        await _there.CloseAsync(cook);
        await _there.DeleteAsync(baker);
        await _there.DescribeAsync(guard, "Ночные смены.");
        await AskAsync();

        Assert.Equal([guard], _here.Find("ночные"));
        Assert.Equal([guard], _here.Find());
    }

    [Fact]
    public async Task Instance_ThatStarts_FindsEverythingThatIsOpenAndNothingElse()
    {
        var (cook, closed, deleted) = (await _there.PostAsync("Повар"), await _there.PostAsync("Пекарь"), await _there.PostAsync("Охранник"));
        await _there.PostAsync("Сторож", _clock.GetUtcNow().AddMinutes(1));
        await _there.CloseAsync(closed);
        await _there.DeleteAsync(deleted);
        _clock.Advance(TimeSpan.FromMinutes(1));

        Assert.False(_here.Live.IsReady);
        Assert.True(await _here.Live.BecomeReadyAsync(Token));

        Assert.Equal([cook], _here.Find());
    }

    [Fact]
    public async Task Vacancy_WhoseTimePasses_IsGoneAtItsMinuteThoughNobodyMovedIt()
    {
        await _here.RefreshAsync();
        var cook = await _here.PostAsync("Повар", _clock.GetUtcNow().AddMinutes(10));

        _clock.Advance(TimeSpan.FromMinutes(10) - TimeSpan.FromSeconds(1));
        Assert.Equal([cook], _here.Find());
        Assert.NotNull(_here.Live.Find(cook));

        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Empty(_here.Find());
        Assert.Null(_here.Live.Find(cook));
        Assert.Empty(_here.Live.All);

        await _there.Move.ExpireAsync(cook, Token);
        await _there.RenewAsync(cook);
        await AskAsync();
        Assert.Equal([cook], _here.Find());
    }

    [Fact]
    public async Task Changes_OfInstancesWhoseClocksDiffer_EndAsTheStoreHasThem()
    {
        var early = new ManualTimeProvider(_clock.GetUtcNow() - TimeSpan.FromMinutes(3));
        using var behind = new Instance(_store, early);
        await _here.RefreshAsync();
        await behind.RefreshAsync();
        var cook = await _there.PostAsync("Повар");
        await AskAsync();

        await behind.CloseAsync(cook);
        await AskAsync();

        Assert.Empty(_here.Find());
    }

    [Fact]
    public async Task Record_ThatIsWrittenLongAfterItWasDated_IsFoundAllTheSame()
    {
        await _here.RefreshAsync();
        var late = await _there.PostAsync("Повар");
        var stored = (await _there.Vacancies.FindAsync(PostingSchema.KeyOf(late), Token))!;
        await _there.Vacancies.DeleteAsync(stored, Token);
        for (var round = 0; round < 8; round++)
        {
            await AskAsync();
        }

        await _there.Vacancies.AddAsync(stored.Value, Token);
        await AskAsync();

        Assert.Equal([late], _here.Find());
    }

    [Fact]
    public async Task Instance_ThatWasAwayLongerThanMarksAreKept_ReadsAnew()
    {
        await _here.RefreshAsync();
        var (cook, baker) = (await _there.PostAsync("Повар"), await _there.PostAsync("Пекарь"));
        await AskAsync();

        await _there.DeleteAsync(baker);
        await _there.Vacancies.DeleteAsync(PostingSchema.KeyOf(baker), Token);
        _clock.Advance(TimeSpan.FromDays(2));
        Assert.True(await _here.Live.BecomeReadyAsync(Token));

        Assert.Equal([cook], _here.Find());
    }

    [Fact]
    public async Task Rates_ThatChange_MoveSalariesInOtherCurrencies()
    {
        var rates = new Rates();
        using var instance = new Instance(_store, _clock, rates);
        await instance.RefreshAsync();
        var dollars = await instance.PostAsync("Повар", salary: new Money(1000, null, "USD"));
        var tenge = await instance.PostAsync("Пекарь", salary: new Money(600_000, null, "KZT"));
        var least = new VacancyQuery { SalaryFrom = 550_000 };
        Assert.Equal([tenge], instance.Find(least));

        rates.Table = new RateTable(new DateOnly(2026, 11, 21), new Dictionary<string, decimal> { ["USD"] = 560 });
        await instance.RefreshAsync();

        Assert.Equal(InOrder(dollars, tenge), instance.Find(least));
    }

    [Fact]
    public async Task Refresh_WithoutChanges_ReadsNoRecord()
    {
        await _here.RefreshAsync();
        for (var number = 0; number < 20; number++)
        {
            await _there.PostAsync($"Повар {number}");
        }

        await AskAsync();
        _store.Take();
        await AskAsync();

        var counts = _store.Take();
        Assert.Equal((0, 1), (counts.Gets, counts.Scans));
    }

    [Fact]
    public async Task Fill_ReadsOpenVacanciesOnly()
    {
        for (var number = 0; number < 20; number++)
        {
            await _there.PostAsync($"Повар {number}");
            await _there.CloseAsync(await _there.PostAsync($"Пекарь {number}"));
        }

        _clock.Advance(TimeSpan.FromHours(1));
        _store.Take();
        await _here.RefreshAsync();

        Assert.Equal(20, _store.Take().Gets);
        Assert.Equal(20, _here.Live.All.Count());
    }

    [Fact]
    public async Task Search_ReadsNothing()
    {
        await _here.RefreshAsync();
        await _here.PostAsync("Повар");
        _store.Take();

        _here.Find("повар");

        Assert.Equal(0, _store.Take().Calls);
    }

    [Fact]
    public async Task BecomeReady_StoreIsDown_IsNotReadyAtFirstAndKeepsWhatItKnowsLater()
    {
        var faulty = new FaultyPartitionStore(_store);
        using var instance = new Instance(faulty, _clock);
        faulty.IsDown = true;
        Assert.False(await instance.Live.BecomeReadyAsync(Token));

        faulty.IsDown = false;
        _clock.Advance(HalfAMinute);
        Assert.True(await instance.Live.BecomeReadyAsync(Token));
        var cook = await instance.PostAsync("Повар");

        faulty.IsDown = true;
        _clock.Advance(HalfAMinute);
        Assert.True(await instance.Live.BecomeReadyAsync(Token));
        Assert.Equal([cook], instance.Find());
    }

    [Fact]
    public async Task Record_ThatCannotBeRead_KeepsNoOtherFromBeingFound()
    {
        var (broken, cook) = (await _there.PostAsync("Пекарь"), await _there.PostAsync("Повар"));
        var key = new ItemKey(PostingSchema.Value.Name, PostingSchema.KeyOf(broken).Partition, PostingSchema.KeyOf(broken).Key);
        await _store.PutAsync(key, """{"id": 1}""", WriteCondition.Always, Token);

        await _here.RefreshAsync();

        Assert.Equal([cook], _here.Find());
    }

    [Fact]
    public async Task Find_LongDescription_ShowsItsBeginning()
    {
        await _here.RefreshAsync();
        var cook = await _here.PostAsync("Повар", description: string.Join(' ', Enumerable.Repeat("слово", 500)) + " тесто");

        var shown = _here.Live.Find(cook)!;

        Assert.InRange(shown.Description.Length, 1, LiveVacancies.BeginningLength);
        Assert.EndsWith("слово…", shown.Description, StringComparison.Ordinal);
        Assert.Equal([cook], _here.Find("тесто"));
    }

    public void Dispose()
    {
        _here.Dispose();
        _there.Dispose();
    }

    private static IEnumerable<VacancyId> InOrder(params VacancyId[] ids) => ids.OrderBy(id => id.Value, StringComparer.Ordinal);

    /// <summary>Half a minute later somebody searches here: no loop runs in these tests.</summary>
    private async Task AskAsync()
    {
        _clock.Advance(HalfAMinute);
        Assert.True(await _here.Live.BecomeReadyAsync(Token));
    }
}

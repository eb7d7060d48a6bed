using JobFunctions.Core.Accounts;
using JobFunctions.Core.Applications;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Schedules;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Tests.Notifications;
using JobFunctions.Core.Vacancies.Posting;
using JobFunctions.StandIns.Storage;

namespace JobFunctions.Core.Tests.Applications;

public sealed class FollowVacanciesTests : IAsyncDisposable
{
    private readonly TellingBench _bench = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task RunAsync_ClosedOrDeleted_TellsThoseWhoWaitOnce(bool isDeleted)
    {
        var vacancy = await AcceptedAsync();
        ApplicationStatus[] waiting = [ApplicationStatus.Pending, ApplicationStatus.Reviewed, ApplicationStatus.Interview];
        ApplicationStatus[] decided = [ApplicationStatus.Accepted, ApplicationStatus.Rejected, ApplicationStatus.Withdrawn];
        List<Application> applications = [];
        foreach (var status in waiting.Concat(decided))
        {
            applications.Add(await AddApplicationAsync(vacancy, status));
        }

        await EndAsync(vacancy, isDeleted);
        await SweepAsync();
        await SweepAsync();

        await AssertToldAsync(applications, [1, 1, 1, 0, 0, 0]);
        var kept = await Task.WhenAll(applications.Select(ApplicationAsync));
        Assert.Equal(waiting.Concat(decided), kept.Select(application => application.Status));
        Assert.Equal([true, true, true, false, false, false], kept.Select(application => application.VacancyClosedAt is not null));
        Assert.Equal(3, _bench.Post.Mails.Count(mail => mail.Subject == "The vacancy is closed: Cook"));
        Assert.False((await _bench.VacancyAsync(vacancy.Id)).IsFollowUpDue);
    }

    [Fact]
    public async Task RunAsync_EndedHalfway_TellsTheRestAndNobodyTwice()
    {
        var vacancy = await AcceptedAsync();
        var first = await AddApplicationAsync(vacancy, ApplicationStatus.Pending);
        await EndAsync(vacancy, isDeleted: false);
        _bench.TakesRuns = false;
        await Assert.ThrowsAsync<AggregateException>(SweepAsync);
        await AssertToldAsync([first], [0]);
        var second = await AddApplicationAsync(vacancy, ApplicationStatus.Pending);
        await _bench.Records<PostedVacancy>().UpdateAsync(PostingSchema.KeyOf(vacancy.Id), current => current with { IsFollowUpDue = true }, Token);

        _bench.TakesRuns = true;
        await SweepAsync();

        await AssertToldAsync([first, second], [1, 1]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task RunAsync_ProcessGoneBetweenAnyTwoCalls_TellsEachOnceInTheEnd(bool isDeleted)
    {
        var stops = 0;
        for (var isStopped = true; isStopped; stops++)
        {
            var vacancy = await AcceptedAsync($"Cook{stops}");
            List<Application> applications = [];
            for (var seeker = 0; seeker < 3; seeker++)
            {
                applications.Add(await AddApplicationAsync(vacancy, ApplicationStatus.Pending));
            }

            await EndAsync(vacancy, isDeleted);
            _bench.Clock.Advance(TimeSpan.FromMinutes(10));
            isStopped = await IsStoppedAsync(stops);
            await SweepAsync();
            await SweepAsync();

            await AssertToldAsync(applications, [1, 1, 1]);
            Assert.False((await _bench.VacancyAsync(vacancy.Id)).IsFollowUpDue);
        }

        Assert.InRange(stops, 10, 200);
    }

    [Fact]
    public async Task RunAsync_ClosedThisMoment_WaitsForApplicationsThatAreOnTheirWay()
    {
        var vacancy = await AcceptedAsync();
        await EndAsync(vacancy, isDeleted: false);

        await _bench.KeepScheduleAsync(ScheduleTable.Recovery);
        var late = await AddApplicationAsync(vacancy, ApplicationStatus.Pending);
        await SweepAsync();

        await AssertToldAsync([late], [1]);
    }

    [Fact]
    public async Task RunAsync_OpenedAgain_ShowsItOpenUntilItIsClosedAgain()
    {
        var vacancy = await AcceptedAsync();
        var application = await AddApplicationAsync(vacancy, ApplicationStatus.Reviewed);
        await EndAsync(vacancy, isDeleted: false);
        await SweepAsync();

        await _bench.Get<MoveVacancy>().RenewAsync(vacancy.Id, vacancy.EmployerId, null, Token);
        await SweepAsync();
        Assert.Null((await ApplicationAsync(application)).VacancyClosedAt);
        await AssertToldAsync([application], [1]);

        await EndAsync(vacancy, isDeleted: true);
        await SweepAsync();
        Assert.NotNull((await ApplicationAsync(application)).VacancyClosedAt);
        await AssertToldAsync([application], [2]);
    }

    [Fact]
    public async Task RunAsync_ClosedAndThenDeleted_TellsOnce()
    {
        var vacancy = await AcceptedAsync();
        var application = await AddApplicationAsync(vacancy, ApplicationStatus.Pending);

        await EndAsync(vacancy, isDeleted: false);
        await SweepAsync();
        await EndAsync(vacancy, isDeleted: true);
        await SweepAsync();

        await AssertToldAsync([application], [1]);
    }

    [Fact]
    public async Task RunAsync_ExpiredOrRejectedOrOpenedAgainAtOnce_TellsNobody()
    {
        var expired = await AcceptedAsync("Cook");
        var rejected = await AcceptedAsync("Waiter");
        var renewed = await AcceptedAsync("Barman");
        List<Application> applications = [];
        foreach (var vacancy in (PostedVacancy[])[expired, rejected, renewed])
        {
            applications.Add(await AddApplicationAsync(vacancy, ApplicationStatus.Pending));
        }

        await EndAsync(renewed, isDeleted: false);
        await _bench.Get<MoveVacancy>().RenewAsync(renewed.Id, renewed.EmployerId, _bench.Clock.GetUtcNow().AddDays(90), Token);
        await _bench.ReviewAsync(rejected.Id, false, "Name the shifts.");
        _bench.Clock.Advance(TimeSpan.FromDays(40));
        Assert.NotNull(await _bench.Get<MoveVacancy>().ExpireAsync(expired.Id, Token));
        await SweepAsync();

        await AssertToldAsync(applications, [0, 0, 0]);
    }

    [Fact]
    public async Task CleanUp_DeletedVacancy_StaysUntilItsApplicationsFollowed()
    {
        var vacancy = await AcceptedAsync();
        await EndAsync(vacancy, isDeleted: true);
        _bench.Clock.Advance(TimeSpan.FromDays(3));

        await _bench.KeepScheduleAsync(ScheduleTable.CleanUp);
        Assert.NotNull(await _bench.Records<PostedVacancy>().FindAsync(PostingSchema.KeyOf(vacancy.Id), Token));
        await SweepAsync();
        await _bench.KeepScheduleAsync(ScheduleTable.CleanUp);

        Assert.Null(await _bench.Records<PostedVacancy>().FindAsync(PostingSchema.KeyOf(vacancy.Id), Token));
    }

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    private async Task<PostedVacancy> AcceptedAsync(string title = "Cook")
    {
        var employer = await _bench.AddAccountAsync($"{title.ToLowerInvariant()}@example.com");
        var vacancy = await _bench.AddVacancyAsync(employer, title);
        return await _bench.ReviewAsync(vacancy.Id, true);
    }

    private async Task<Application> AddApplicationAsync(PostedVacancy vacancy, ApplicationStatus status)
    {
        var now = _bench.Clock.GetUtcNow();
        var id = Guid.CreateVersion7(now);
        var seeker = await _bench.AddAccountAsync($"{id:N}@example.com", role: AccountRole.User);
        var application = new Application
        {
            Id = new ApplicationId(id),
            VacancyId = vacancy.Id,
            VacancyTitle = vacancy.Title,
            EmployerId = vacancy.EmployerId,
            AccountId = seeker.Id,
            ResumeId = new ResumeId(Guid.CreateVersion7(now)),
            Status = status,
            AppliedAt = now,
            UpdatedAt = now,
        };
        Assert.IsType<AddResult<Application>.Added>(await _bench.Records<Application>().AddAsync(application, Token));
        return application;
    }

    private async Task EndAsync(PostedVacancy vacancy, bool isDeleted)
    {
        if (isDeleted)
        {
            Assert.True(await _bench.Get<PostVacancy>().DeleteAsync(vacancy.Id, vacancy.EmployerId, vacancy.EmployerId, Token));
        }
        else
        {
            Assert.IsType<PostingResult.Done>(await _bench.Get<MoveVacancy>().CloseAsync(vacancy.Id, vacancy.EmployerId, "Filled.", Token));
        }
    }

    /// <summary>A sweep of a process that ends after some calls to the store; false when it needed no more.</summary>
    private async Task<bool> IsStoppedAsync(int calls)
    {
        var store = new StoppingPartitionStore(_bench.Store, calls);
        var follow = new FollowVacancies(
            new Collection<PostedVacancy>(store, PostingSchema.Value, _bench.Clock),
            new Collection<Application>(store, ApplicationSchema.Value, _bench.Clock),
            _bench.Get<Announcer>(),
            _bench.Clock);
        try
        {
            await follow.RunAsync(Token);
            return false;
        }
        catch (StoppedException)
        {
            return true;
        }
    }

    /// <summary>What the schedule does a while later, and all that is told then.</summary>
    private async Task SweepAsync()
    {
        _bench.Clock.Advance(TimeSpan.FromMinutes(10));
        await _bench.KeepScheduleAsync(ScheduleTable.Recovery);
        await _bench.RunAllAsync();
    }

    private async Task<Application> ApplicationAsync(Application application) =>
        (await _bench.Records<Application>().FindAsync(ApplicationSchema.KeyOf(application.Id), Token))!.Value;

    /// <summary>How often each seeker was told that the vacancy is closed.</summary>
    private async Task AssertToldAsync(IEnumerable<Application> applications, int[] expected)
    {
        List<int> told = [];
        foreach (var application in applications)
        {
            told.Add((await _bench.ListAsync(application.AccountId)).Count(notice => notice.Kind == NotificationKind.ApplicationVacancyClosed));
        }

        Assert.Equal(expected, told);
    }
}

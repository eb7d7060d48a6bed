using JobFunctions.Core.Accounts;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Schedules;
using JobFunctions.Core.Tests.Notifications;
using JobFunctions.Core.Vacancies;
using JobFunctions.Core.Vacancies.Posting;
using JobFunctions.Core.Vacancies.Posting.Expiry;

namespace JobFunctions.Core.Tests.Vacancies.Posting;

public sealed class ExpireVacanciesTests : IAsyncDisposable
{
    private readonly TellingBench _bench = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Expiry_OverTheLifeOfAVacancy_RemindsOnceAndEndsItOnce()
    {
        var vacancy = await AcceptedAsync("Cook");
        await HoursAsync(24 * 26);
        Assert.Empty(Told());

        await HoursAsync(24 * 2);
        Assert.Equal([NotificationKind.VacancyExpiresSoon], Told());
        Assert.Equal(PostingStatus.Accepted, (await _bench.VacancyAsync(vacancy)).Status);

        await HoursAsync(24 * 4);
        Assert.Equal([NotificationKind.VacancyExpiresSoon, NotificationKind.VacancyExpired], Told());
        Assert.Equal(PostingStatus.Expired, (await _bench.VacancyAsync(vacancy)).Status);
    }

    [Fact]
    public async Task Expiry_TimeJustPassed_EndsWithinTheHour()
    {
        var vacancy = await AcceptedAsync("Cook", _bench.Clock.GetUtcNow().AddDays(10));
        _bench.Clock.Advance(TimeSpan.FromDays(10));
        var passed = _bench.Clock.GetUtcNow();

        var next = CronExpression.Parse(ScheduleTable.Expiry.Expression).NextAfter(passed)!.Value;
        _bench.Clock.Advance(next - passed);
        await ExpireAsync();

        var expired = await _bench.VacancyAsync(vacancy);
        Assert.Equal(PostingStatus.Expired, expired.Status);
        Assert.InRange(expired.UpdatedAt - expired.ExpiresAt, TimeSpan.Zero, TimeSpan.FromHours(1));
    }

    [Fact]
    public async Task Expiry_RenewedAfterTheReminder_RemindsOfTheNewTime()
    {
        var vacancy = await AcceptedAsync("Cook");
        await HoursAsync(24 * 28);
        var employer = (await _bench.VacancyAsync(vacancy)).EmployerId;

        await _bench.Get<MoveVacancy>().RenewAsync(vacancy, employer, null, Token);
        await HoursAsync(24 * 20);
        Assert.Equal([NotificationKind.VacancyExpiresSoon], Told());
        await HoursAsync(24 * 8);

        Assert.Equal([NotificationKind.VacancyExpiresSoon, NotificationKind.VacancyExpiresSoon], Told());
    }

    [Fact]
    public async Task Expiry_TimeSetLessThanTheLeadAhead_NeedsNoReminder()
    {
        await AcceptedAsync("Cook", _bench.Clock.GetUtcNow().AddDays(2));

        await HoursAsync(24 * 3);

        Assert.Equal([NotificationKind.VacancyExpired], Told());
    }

    [Fact]
    public async Task Expiry_ClosedOrDeletedOrUnderReview_TellsNothing()
    {
        var closed = await AcceptedAsync("Cook");
        var deleted = await AcceptedAsync("Waiter");
        var employer = (await _bench.VacancyAsync(closed)).EmployerId;
        await _bench.Get<MoveVacancy>().CloseAsync(closed, employer, null, Token);
        await _bench.Get<PostVacancy>().DeleteAsync(deleted, null, default, Token);
        await _bench.AddVacancyAsync((await _bench.Get<FindAccount>().ByIdAsync(employer, Token))!.Value, "Barman");
        await _bench.RunAllAsync();
        var before = _bench.Post.Mails.Count;

        await HoursAsync(24 * 40);

        Assert.Equal(before, _bench.Post.Mails.Count);
    }

    [Fact]
    public async Task Expiry_ManyAtOnceAndTwoRunsSideBySide_TellEachOnce()
    {
        const int Vacancies = 450;
        var employer = await _bench.AddAccountAsync("hr@tests.example");
        var until = _bench.Clock.GetUtcNow().AddDays(2);
        await Parallel.ForAsync(0, Vacancies, Token, async (number, _) =>
        {
            var vacancy = await _bench.AddVacancyAsync(employer, $"Cook {number}", until);
            await _bench.Get<MoveVacancy>().ReviewAsync(vacancy.Id, true, null, default, Token);
        });
        await _bench.RunAllAsync();
        var before = _bench.Post.Mails.Count;
        _bench.Clock.Advance(TimeSpan.FromDays(2));

        var step = _bench.Get<ExpirePageStep>();
        var ended = await Task.WhenAll(RunStepAsync(step), RunStepAsync(step));
        await _bench.RunAllAsync();

        Assert.Equal(Vacancies, ended.Sum());
        Assert.Equal(Vacancies, _bench.Post.Mails.Count - before);
        Assert.Equal(Vacancies, _bench.Post.Mails.Skip(before).DistinctBy(mail => mail.Id).Count());
    }

    [Fact]
    public async Task Expiry_NothingDueAmongMany_ReadsNoVacancy()
    {
        var employer = await _bench.AddAccountAsync("hr@tests.example");
        for (var number = 0; number < 200; number++)
        {
            var vacancy = await _bench.AddVacancyAsync(employer, $"Cook {number}", _bench.Clock.GetUtcNow().AddDays(number < 100 ? 2 : 20));
            await _bench.ReviewAsync(vacancy.Id, isAccepted: true);
        }

        await _bench.RunAllAsync();
        _bench.Store.Take();

        await ExpireAsync();

        Assert.InRange(_bench.Store.Take().Calls, 1, 4);
    }

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    private static async Task<int> RunStepAsync(ExpirePageStep step)
    {
        var count = 0;
        for (var input = new ExpiryPageInput(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero), null); ;)
        {
            var output = await step.RunAsync(input, Token);
            count += output.Count;
            if (output.Next is null)
            {
                return count;
            }

            input = input with { After = output.Next };
        }
    }

    /// <summary>What the employer was told of the vacancy's end, in order.</summary>
    private IEnumerable<NotificationKind> Told() => _bench.Post.Mails
        .Where(mail => !mail.Subject.StartsWith("Your vacancy is public", StringComparison.Ordinal))
        .Select(mail => mail.Subject.Contains("ends soon", StringComparison.Ordinal) ? NotificationKind.VacancyExpiresSoon : NotificationKind.VacancyExpired);

    private async Task<VacancyId> AcceptedAsync(string title, DateTimeOffset? until = null)
    {
        var found = await _bench.Get<FindAccount>().ByEmailAsync("hr@tests.example", Token);
        var vacancy = await _bench.AddVacancyAsync(found?.Value ?? await _bench.AddAccountAsync("hr@tests.example"), title, until);
        await _bench.ReviewAsync(vacancy.Id, isAccepted: true);
        await _bench.RunAllAsync();
        return vacancy.Id;
    }

    /// <summary>Lets time pass, with the schedule kept every six hours.</summary>
    private async Task HoursAsync(int hours)
    {
        for (var passed = 0; passed < hours; passed += 6)
        {
            _bench.Clock.Advance(TimeSpan.FromHours(6));
            await ExpireAsync();
        }
    }

    private async Task ExpireAsync()
    {
        await _bench.KeepScheduleAsync(ScheduleTable.Expiry);
        await _bench.RunAllAsync();
    }
}

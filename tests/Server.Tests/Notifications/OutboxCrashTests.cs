using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Administration;
using JobFunctions.Core.Accounts.Registration;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Notifications.Settings;
using JobFunctions.Core.Schedules;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;
using JobFunctions.Core.Vacancies.Posting;
using JobFunctions.Server.Tests.Workflows;
using JobFunctions.StandIns.Clock;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Server.Tests.Notifications;

/// <summary>A process ends between any two calls to the store while people are told things; another goes on over the same store.</summary>
[Collection(nameof(RunnerTests))]
public sealed class OutboxCrashTests
{
    private const string Email = "hr@tests.example";

    /// <summary>A change with its telling makes no fewer calls.</summary>
    private const int LeastCrashes = 25;

    private const int MostCrashes = 300;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory(Timeout = 120_000)]
    [InlineData(false)]
    [InlineData(true)]
    public Task Registration_ProcessGoneBetweenAnyTwoCalls_IsToldOnce(bool isLastCallDone) => ProveAsync(
        isLastCallDone,
        prepare: _ => Task.CompletedTask,
        act: platform => RegisterAsync(platform),
        expected: async platform => await AccountAsync(platform) is null ? [] : [NotificationKind.VerifyAddress]);

    [Theory(Timeout = 120_000)]
    [InlineData(false)]
    [InlineData(true)]
    public Task Approval_ProcessGoneBetweenAnyTwoCalls_IsToldOnce(bool isLastCallDone) => ProveAsync(
        isLastCallDone,
        prepare: RegisterAsync,
        act: async platform => await platform.Get<ReviewAccount>().ApproveAsync((await AccountAsync(platform))!.Id, default, Token),
        expected: async platform => (await AccountAsync(platform))!.Employer!.IsApproved ? [NotificationKind.HrApproved] : []);

    [Theory(Timeout = 120_000)]
    [InlineData(false)]
    [InlineData(true)]
    public Task Rejection_ProcessGoneBetweenAnyTwoCalls_IsToldOnce(bool isLastCallDone) => ProveAsync(
        isLastCallDone,
        prepare: PostAsync,
        act: async platform => await platform.Get<MoveVacancy>().ReviewAsync((await VacancyAsync(platform)).Id, false, "Назовите график.", default, Token),
        expected: async platform => (await VacancyAsync(platform)).Status == PostingStatus.Rejected ? [NotificationKind.VacancyRejected] : []);

    [Theory(Timeout = 120_000)]
    [InlineData(false)]
    [InlineData(true)]
    public Task ReminderAndExpiry_ProcessGoneBetweenAnyTwoCalls_AreToldOnceEach(bool isLastCallDone) => ProveAsync(
        isLastCallDone,
        prepare: async platform =>
        {
            await PostAsync(platform);
            await platform.Get<MoveVacancy>().ReviewAsync((await VacancyAsync(platform)).Id, true, null, default, Token);
        },
        wait: PostVacancy.DefaultLifetime - TimeSpan.FromDays(2),
        act: platform => platform.Get<ScheduleRun>().RunAsync(ScheduleTable.Expiry, Token),
        expected: _ => Task.FromResult<NotificationKind[]>([NotificationKind.VacancyExpiresSoon]));

    [Theory(Timeout = 120_000)]
    [InlineData(false)]
    [InlineData(true)]
    public Task Rejection_TelegramIsClosed_MailTakesOverOnce(bool isLastCallDone) => ProveAsync(
        isLastCallDone,
        prepare: async platform =>
        {
            await PostAsync(platform);
            var account = (await AccountAsync(platform))!.Id;
            await platform.Get<KeepSettings>().ChangeAsync(account, settings => settings with { Channel = NotificationWay.Telegram }, Token);
        },
        act: async platform => await platform.Get<MoveVacancy>().ReviewAsync((await VacancyAsync(platform)).Id, false, "Назовите график.", default, Token),
        expected: async platform => (await VacancyAsync(platform)).Status == PostingStatus.Rejected ? [NotificationKind.VacancyRejected] : [],
        more: services => services.AddSingleton<INotificationChannel, ClosedChannel>());

    private static async Task ProveAsync(
        bool isLastCallDone,
        Func<Platform, Task> prepare,
        Func<Platform, Task> act,
        Func<Platform, Task<NotificationKind[]>> expected,
        TimeSpan wait = default,
        Action<IServiceCollection>? more = null)
    {
        var crashes = 0;
        while (await CrashAsync(crashes, isLastCallDone, prepare, act, expected, wait, more))
        {
            crashes++;
            Assert.InRange(crashes, 1, MostCrashes);
        }

        Assert.InRange(crashes, LeastCrashes, MostCrashes);
    }

    /// <returns>Whether the process came to its crash.</returns>
    private static async Task<bool> CrashAsync(
        int calls,
        bool isLastCallDone,
        Func<Platform, Task> prepare,
        Func<Platform, Task> act,
        Func<Platform, Task<NotificationKind[]>> expected,
        TimeSpan wait,
        Action<IServiceCollection>? more)
    {
        var memory = new MemoryPartitionStore();
        var clock = new ManualTimeProvider(new DateTimeOffset(2026, 11, 1, 8, 0, 0, TimeSpan.Zero));
        var post = new Post();
        await using (var before = await Platform.StartAsync(memory, clock, post, more))
        {
            await prepare(before);
            await before.SettleAsync();
        }

        clock.Advance(wait);
        var told = post.Mails.Count;
        var mortal = new MortalStore(memory, calls, isLastCallDone);
        await using (var first = await Platform.StartAsync(mortal, clock, post, more))
        {
            mortal.Begin();
            try
            {
                await act(first);
                await first.SettleAsync();
            }
            catch (Exception exception) when (exception is ProcessGoneException || exception.InnerException is ProcessGoneException)
            {
                // The one who asked was told nothing.
            }
        }

        var unmarked = await CountUnmarkedAsync(memory, clock, post);
        clock.Advance(TimeSpan.FromMinutes(2));
        await using var second = await Platform.StartAsync(memory, clock, post, more);
        await second.SettleAsync();

        var mails = post.Mails.Skip(told).ToList();
        var kinds = await expected(second);
        Assert.Equal(kinds.Length, mails.Select(mail => mail.Id).Distinct().Count());
        Assert.Equal(kinds.Length, mails.Distinct().Count());
        Assert.Equal(kinds.Length + unmarked, mails.Count);
        return mortal.IsGone;
    }

    /// <summary>Counts what was sent and not marked as sent: the one moment after which nobody can know, and a second copy goes out.</summary>
    private static async Task<int> CountUnmarkedAsync(MemoryPartitionStore memory, ManualTimeProvider clock, Post post)
    {
        var accounts = new Collection<Account>(memory, AccountSchema.Value, clock);
        if (await accounts.FindByClaimAsync(AccountSchema.EmailClaim, AccountSchema.EmailValue(Email), Token) is not { Value: var account })
        {
            return 0;
        }

        var sent = post.Mails.Select(mail => mail.Id).ToHashSet();
        var notifications = new Collection<Notification>(memory, NotificationSchema.Value, clock);
        return await notifications.ListAsync(NotificationSchema.PartitionOf(account.Id), KeyRange.All, 100, Token)
            .CountAsync(told => sent.Contains(told.Value.Id.ToString()) && told.Value.Deliveries.Any(delivery => delivery.State == DeliveryState.Sending), Token);
    }

    private static async Task RegisterAsync(Platform platform) => await platform.Get<RegisterAccount>().RunAsync(
        new NewAccount(AccountRole.Hr, Email, "correct horse", "Айгерим", null, null, null, new Employer { CompanyName = "Бірлік" }, "ru"), Token);

    private static async Task PostAsync(Platform platform)
    {
        await RegisterAsync(platform);
        var content = new PostingContent("Бухгалтер", "Учёт.", null, "KZ", false, null, null, null, [], null, null);
        await platform.Get<PostVacancy>().CreateAsync(VacancyId.New(TimeProvider.System), (await AccountAsync(platform))!, content, false, Token);
    }

    private static async Task<Account?> AccountAsync(Platform platform) => (await platform.Get<FindAccount>().ByEmailAsync(Email, Token))?.Value;

    private static async Task<PostedVacancy> VacancyAsync(Platform platform)
    {
        var account = (await AccountAsync(platform))!;
        return (await platform.Get<FindPosting>().ListOfEmployerAsync(account.Id, new PageRequest(null, 1), Token)).Items[0];
    }
}

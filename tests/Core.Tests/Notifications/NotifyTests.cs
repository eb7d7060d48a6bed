using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Administration;
using JobFunctions.Core.Accounts.Erasure;
using JobFunctions.Core.Accounts.Mails;
using JobFunctions.Core.Accounts.OneTimeTokens;
using JobFunctions.Core.Accounts.Registration;
using JobFunctions.Core.Mail;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Schedules;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Tests.Notifications;

public sealed class NotifyTests : IAsyncDisposable
{
    private const string Email = "daniyar@tests.example";

    private readonly TellingBench _bench = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Registration_RunsCannotBeStarted_IsToldByTheNextSweep()
    {
        _bench.TakesRuns = false;
        Assert.NotNull(await RegisterAsync());
        await _bench.RunAllAsync();
        Assert.Empty(_bench.Post.Mails);

        _bench.TakesRuns = true;
        await _bench.KeepScheduleAsync(ScheduleTable.Recovery);
        await _bench.RunAllAsync();
        await _bench.KeepScheduleAsync(ScheduleTable.Recovery);
        await _bench.RunAllAsync();

        var mail = Assert.Single(_bench.Post.Mails);
        Assert.Equal((Email, "Подтвердите адрес"), (mail.To, mail.Subject));
    }

    [Fact]
    public async Task Registration_Told_LeavesNothingInTheOutboxAndNothingPersonalInTheHistory()
    {
        var account = await RegisterAsync();
        await _bench.RunAllAsync();

        var (id, kind) = (Assert.Single(await _bench.ListAsync(account.Id)).Id, (await _bench.ListAsync(account.Id))[0].Kind);
        Assert.Equal((NotificationKind.VerifyAddress, $"{id}"), (kind, _bench.Post.Mails[0].Id));
        Assert.Empty((await _bench.Get<FindAccount>().ByIdAsync(account.Id, Token))!.Value.Announcements);
        Assert.Equal([$$"""{"outbox":"accounts","recordId":"{{account.Id}}","notificationId":"{{id}}"}"""], _bench.Inputs);
    }

    [Fact]
    public async Task Notify_RunAgainAfterItsEnd_SendsNothing()
    {
        var account = await RegisterAsync();
        var announcement = Assert.Single(account.Announcements);
        await _bench.RunAllAsync();

        await _bench.StartAsync(Notify.Definition, "again", new NotifyInput("accounts", $"{account.Id}", announcement.Id), Token);
        await _bench.RunAllAsync();

        Assert.Single(_bench.Post.Mails);
    }

    [Fact]
    public async Task Notify_NoMailServer_KeepsItInTheList()
    {
        await using var bench = new TellingBench(hasMail: false);
        var account = await bench.AddAccountAsync(Email);
        await bench.ReviewAsync((await bench.AddVacancyAsync(account)).Id, isAccepted: true);

        await bench.RunAllAsync();

        var told = Assert.Single(await bench.ListAsync(account.Id));
        Assert.Equal((NotificationKind.VacancyAccepted, "Cook", 0), (told.Kind, told.Facts.Title, told.Deliveries.Count));
        Assert.Empty(bench.Post.Mails);
    }

    [Fact]
    public async Task Notify_YesOfTheMailServerLost_SendsTheSameMailAgain()
    {
        await RegisterAsync();
        var failures = 2;
        _bench.Post.Answer = () => failures-- > 0 ? throw new IOException("The line broke.") : Task.CompletedTask;

        await _bench.RunAllAsync();

        Assert.Equal(3, _bench.Post.Mails.Count);
        Assert.Single(_bench.Post.Mails.Distinct());
    }

    [Fact]
    public async Task Notify_LinkOpenedThoughTheYesWasLost_SendsNothingMore()
    {
        var account = await RegisterAsync();
        _bench.Post.Answer = async () =>
        {
            Assert.True(await _bench.Get<VerifyEmail>().RunAsync(TokenOf(_bench.Post.Mails[^1]), Token));
            throw new IOException("The line broke.");
        };

        await _bench.RunAllAsync();

        Assert.Single(_bench.Post.Mails);
        Assert.Equal(DeliveryState.Skipped, Assert.Single(Assert.Single(await _bench.ListAsync(account.Id)).Deliveries).State);
    }

    [Fact]
    public async Task Notify_AddressRefused_EndsAtOnce()
    {
        var account = await RegisterAsync();
        _bench.Post.Answer = () => throw new MailRefusedException("No such user.");

        await _bench.RunAllAsync();

        Assert.Single(_bench.Post.Mails);
        Assert.Equal(DeliveryState.Refused, Assert.Single(Assert.Single(await _bench.ListAsync(account.Id)).Deliveries).State);
    }

    [Fact]
    public async Task Notify_ServerDownForADay_IsGivenUpAndNoted()
    {
        var account = await RegisterAsync();
        _bench.Post.Answer = () => throw new IOException("Nobody answers.");

        await _bench.RunAllAsync();

        Assert.InRange(_bench.Post.Mails.Count, 100, 200);
        Assert.Equal(DeliveryState.Failed, Assert.Single(Assert.Single(await _bench.ListAsync(account.Id)).Deliveries).State);
    }

    [Fact]
    public void Deliver_Retries_GoOnForADayAtLeast()
    {
        var retry = Notify.Deliver.Retry;
        var shortest = Enumerable.Range(0, retry.MaxAttempts - 1)
            .Select(attempt => Math.Min(retry.FirstWait.TotalSeconds * Math.Pow(retry.Backoff, attempt), retry.LongestWait.TotalSeconds) / 2)
            .Sum();

        Assert.InRange(TimeSpan.FromSeconds(shortest), TimeSpan.FromDays(1), TimeSpan.FromDays(2));
    }

    [Fact]
    public async Task Deliver_TwoAtOnce_SendOnce()
    {
        var (step, input) = await TakenAsync();
        var (isSending, isDone) = (new TaskCompletionSource(), new TaskCompletionSource());
        _bench.Post.Answer = () =>
        {
            isSending.SetResult();
            return isDone.Task;
        };

        var first = step.RunAsync(input, Token);
        await isSending.Task;
        await Assert.ThrowsAsync<DeliveryUnderWayException>(() => step.RunAsync(input, Token));
        isDone.SetResult();

        Assert.Equal(DeliveryState.Sent, (await first).State);
        Assert.Equal(DeliveryState.Sent, (await step.RunAsync(input, Token)).State);
        Assert.Single(_bench.Post.Mails);
    }

    [Fact]
    public async Task Deliver_OtherEndedInTheMiddle_IsTakenUpAfterAWhile()
    {
        var (step, input) = await TakenAsync();
        _bench.Post.Answer = () => new TaskCompletionSource().Task;
        _ = step.RunAsync(input, Token);
        _bench.Post.Answer = () => Task.CompletedTask;
        await Assert.ThrowsAsync<DeliveryUnderWayException>(() => step.RunAsync(input, Token));

        _bench.Clock.Advance(2 * new NotificationOptions().SendTimeout);

        Assert.Equal(DeliveryState.Sent, (await step.RunAsync(input, Token)).State);
        Assert.Equal(2, _bench.Post.Mails.Count);
        Assert.Single(_bench.Post.Mails.Distinct());
    }

    [Fact]
    public async Task Deliver_AccountDeletedMeanwhile_SendsNothingAndKeepsNothing()
    {
        var (step, input) = await TakenAsync();
        var account = (await _bench.Get<FindAccount>().ByIdAsync(input.AccountId, Token))!.Value;
        await _bench.Get<StartDeletion>().RunAsync(account, account.Id, Token);

        Assert.Null((await step.RunAsync(input, Token)).State);

        Assert.Empty(_bench.Post.Mails);
        Assert.Empty(await _bench.ListAsync(input.AccountId));
    }

    [Fact]
    public async Task Notify_AccountDeletedBeforeItIsTold_TellsNobody()
    {
        var account = await _bench.AddAccountAsync(Email);
        var vacancy = await _bench.AddVacancyAsync(account);
        await _bench.ReviewAsync(vacancy.Id, isAccepted: false, "Name the shifts.");
        await _bench.Get<StartDeletion>().RunAsync(account, account.Id, Token);

        await _bench.RunAllAsync();
        await _bench.KeepScheduleAsync(ScheduleTable.Recovery);
        await _bench.RunAllAsync();

        Assert.Empty(_bench.Post.Mails);
        Assert.Empty(await _bench.ListAsync(account.Id));
        Assert.Empty((await _bench.VacancyAsync(vacancy.Id)).Announcements);
    }

    [Fact]
    public async Task ToggleBlockAsync_HrWhoWaits_IsToldOfTheRefusalAndOfNothingElse()
    {
        var account = await RegisterAsync(AccountRole.Hr);
        var review = _bench.Get<ReviewAccount>();

        await review.ToggleBlockAsync(account.Id, AccountRole.Hr, default, Token);
        await _bench.RunAllAsync();

        Assert.Equal(["В доступе отказано"], _bench.Post.Mails.Select(mail => mail.Subject));
    }

    [Fact]
    public async Task ApproveAsync_Twice_IsToldOnce()
    {
        var account = await RegisterAsync(AccountRole.Hr);
        await _bench.RunAllAsync();
        var review = _bench.Get<ReviewAccount>();

        await review.ApproveAsync(account.Id, default, Token);
        await _bench.RunAllAsync();
        await review.ApproveAsync(account.Id, default, Token);
        await review.ToggleBlockAsync(account.Id, AccountRole.Hr, default, Token);
        await _bench.RunAllAsync();

        Assert.Equal(["Подтвердите адрес", "Доступ открыт"], _bench.Post.Mails.Select(mail => mail.Subject));
    }

    [Fact]
    public async Task AskPasswordReset_AskedTwiceWhileOneIsOnItsWay_SendsOneLinkThatIsGoodOnce()
    {
        var account = await _bench.AddAccountAsync(Email);
        var ask = _bench.Get<AskPasswordReset>();
        await ask.RunAsync(Email, Token);
        await ask.RunAsync(Email, Token);
        await ask.RunAsync("nobody@tests.example", Token);

        await _bench.RunAllAsync();

        var token = TokenOf(Assert.Single(_bench.Post.Mails));
        var tokens = _bench.Get<OneTimeTokenStore>();
        Assert.Null(await tokens.TakeAsync(token, OneTimeTokenPurpose.VerifyEmail, Token));
        Assert.Equal(account.Id, (await tokens.TakeAsync(token, OneTimeTokenPurpose.ResetPassword, Token))!.AccountId);
        Assert.Null(await tokens.TakeAsync(token, OneTimeTokenPurpose.ResetPassword, Token));
        Assert.DoesNotContain(_bench.Inputs, input => input.Contains('@', StringComparison.Ordinal));
    }

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    private static string TokenOf(MailMessage mail) => mail.Text.Split("token=")[1].Split('\n')[0];

    private async Task<Account> RegisterAsync(AccountRole role = AccountRole.User) => (await _bench.Get<RegisterAccount>().RunAsync(
        new NewAccount(role, Email, "correct horse", "Данияр", null, null, null, new Employer { CompanyName = "Бірлік" }, "ru"), Token))!;

    /// <summary>A notification that is about to be delivered.</summary>
    private async Task<(IStep<DeliverInput, DeliverOutput> Step, DeliverInput Input)> TakenAsync()
    {
        var account = await RegisterAsync();
        var announcement = Assert.Single(account.Announcements);
        await _bench.Get<TakeAnnouncementStep>().RunAsync(new NotifyInput("accounts", $"{account.Id}", announcement.Id), Token);
        return (_bench.Get<DeliverNotificationStep>(), new DeliverInput(account.Id, announcement.Id, "email", IsUrgent: true));
    }
}

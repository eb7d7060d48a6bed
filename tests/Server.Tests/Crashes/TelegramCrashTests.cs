using System.Globalization;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Notifications;
using JobFunctions.StandIns.Azurite;
using JobFunctions.StandIns.Mail;
using JobFunctions.StandIns.Telegram;

namespace JobFunctions.Server.Tests.Crashes;

/// <summary>Telegram is down, then asks to wait, and some people have blocked the bot, while the server is killed besides.</summary>
public sealed class TelegramCrashTests(AzuriteFixture azurite, MailDevFixture maildev)
{
    private const int People = 12;

    /// <summary>Every so-many-th person has blocked the bot.</summary>
    private const int EachBlocked = 3;

    private static readonly TimeSpan Hold = TimeSpan.FromSeconds(4);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact(Timeout = 180_000)]
    public async Task Kill_InAnOutageAndWhileHeld_DeliversOnceAndByMailToWhoHasBlockedTheBot()
    {
        var post = await maildev.ServerAsync(Cancelled);
        await using var telegram = await TelegramStandIn.StartAsync(TimeProvider.System, Cancelled);
        var storage = await azurite.NewAccountAsync(Cancelled);
        await using var subscribers = new Subscribers(storage);
        var people = new List<(AccountId Account, long Chat, string Email)>();
        foreach (var chat in Enumerable.Range(7000, People))
        {
            telegram.Open(chat);
            if (IsBlocked(chat))
            {
                telegram.Block(chat);
            }

            var email = string.Create(CultureInfo.InvariantCulture, $"telegram{chat}@crash.example");
            people.Add((await subscribers.AddAsync(email, chat, Cancelled), chat, email));
        }

        using var folder = new TemporaryFolder();
        using var server = new ServerProcess(storage, folder.Path, DigestCrashTests.Settings(telegram, post.Port));

        // Everybody's day ends in the outage, with a delivery that waits. Then the server is killed.
        telegram.Outage = 502;
        server.Start();
        foreach (var (account, _, _) in people)
        {
            while ((await subscribers.SettingsAsync(account, Cancelled)).LastDigestDay is null)
            {
                await Task.Delay(20, Cancelled);
            }
        }

        await server.KillAsync(Cancelled);
        Assert.Empty(telegram.Messages);

        // It is over, but the bot is held: the first answer says for how long, and the server is killed again while it waits.
        telegram.HoldAtNextCall(Hold);
        telegram.Outage = null;
        server.Start();
        while (telegram.Refusals == 0)
        {
            await Task.Delay(5, Cancelled);
        }

        await server.KillAsync(Cancelled);
        var refusals = telegram.Refusals;
        Assert.Empty(telegram.Messages);
        server.Start();
        await subscribers.DoneAsync(people.Select(person => person.Account), Cancelled);

        Assert.Equal(0, telegram.Excesses);
        Assert.InRange(telegram.Refusals, refusals, 2 * People);
        foreach (var (account, chat, email) in people)
        {
            var (blocked, mails) = (IsBlocked(chat), await post.ListToAsync(email, Cancelled));
            Assert.Equal(blocked ? 0 : 1, telegram.Messages.Count(message => message.Chat == chat));
            Assert.Equal(blocked ? 1 : 0, mails.Count);
            Assert.Equal(blocked ? [ChannelNames.Telegram] : [], (await subscribers.SettingsAsync(account, Cancelled)).ClosedChannels);
            Assert.Equal(
                blocked ? [DeliveryState.Closed, DeliveryState.Sent] : [DeliveryState.Sent],
                Assert.Single(await subscribers.ToldAsync(account, Cancelled)).Deliveries.Select(delivery => delivery.State));
        }
    }

    private static bool IsBlocked(long chat) => chat % EachBlocked == 0;
}

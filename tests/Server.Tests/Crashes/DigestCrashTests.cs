using System.Globalization;
using JobFunctions.Core.Accounts;
using JobFunctions.StandIns.Azurite;
using JobFunctions.StandIns.Mail;
using JobFunctions.StandIns.Telegram;

namespace JobFunctions.Server.Tests.Crashes;

/// <summary>The server is killed again and again in the middle of a round of digests, and started again on the same data.</summary>
public sealed class DigestCrashTests(AzuriteFixture azurite, MailDevFixture maildev)
{
    private const int Kills = 4;
    private const int People = 40;

    /// <summary>Every so-many-th person is written to by e-mail, the others by Telegram.</summary>
    private const int EachByMail = 4;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <remarks>
    /// The Bot API has no key against repeats, and a mail server may forget its own. So one case is left in which a message comes twice: the server
    /// ended between the yes of the other side and its mark. The store tells who that may be, as their delivery is begun and not over; after each kill
    /// the test notes them. Nobody else may get anything twice, nobody may get more copies than there were such kills, and nobody may get none.
    /// </remarks>
    [Fact(Timeout = 180_000)]
    public async Task Kill_AtRandomMomentsOfARound_TellsEverybodyTheirDayOnce()
    {
        var post = await maildev.ServerAsync(Cancelled);
        await using var telegram = await TelegramStandIn.StartAsync(TimeProvider.System, Cancelled);
        telegram.Latency = TimeSpan.FromMilliseconds(60);
        var storage = await azurite.NewAccountAsync(Cancelled);
        await using var subscribers = new Subscribers(storage);
        var people = new List<Person>();
        for (var number = 0; number < People; number++)
        {
            long? chat = number % EachByMail == 0 ? null : 5000 + number;
            telegram.Open(chat ?? 0);
            var email = string.Create(CultureInfo.InvariantCulture, $"digest{number}@crash.example");
            people.Add(new Person(await subscribers.AddAsync(email, chat, Cancelled), email, chat));
        }

        using var folder = new TemporaryFolder();
        using var server = new ServerProcess(storage, folder.Path, Settings(telegram, post.Port));
        var accounts = people.ConvertAll(person => person.Account);
        var unmarked = new HashSet<Subscribers.Unmarked>();
        var chance = new Random(20261122);
        for (var kill = 0; kill < Kills; kill++)
        {
            server.Start();
            await ReachAsync(telegram, telegram.Messages.Count + chance.Next(1, 8));
            await Task.Delay(chance.Next(80), Cancelled);
            await server.KillAsync(Cancelled);
            unmarked.UnionWith(await subscribers.UnmarkedAsync(accounts, Cancelled));
        }

        Assert.InRange(telegram.Messages.Count, Kills, People - 1);
        server.Start();
        await subscribers.DoneAsync(accounts, Cancelled);

        Assert.Equal(0, telegram.Excesses);
        foreach (var person in people)
        {
            var copies = person.Chat is { } chat
                ? telegram.Messages.Where(message => message.Chat == chat).Select(message => message.Text).ToList()
                : [.. (await post.ListToAsync(person.Email, Cancelled)).Select(mail => mail.MessageId!)];
            Assert.InRange(copies.Count, 1, 1 + unmarked.Count(one => one.Account == person.Account));
            Assert.Single(copies.Distinct());
            var told = Assert.Single(await subscribers.ToldAsync(person.Account, Cancelled));
            var queue = await subscribers.QueueAsync(person.Account, Cancelled);
            Assert.Equal(told.Facts.Vacancies.Select(vacancy => vacancy.Id), queue.Entries.Take(queue.Next).Select(entry => entry.Id.Value));
        }
    }

    /// <summary>Waits for so many messages; not for more than there are people, as a busy machine may let many through before a kill.</summary>
    private static async Task ReachAsync(TelegramStandIn telegram, int messages)
    {
        while (telegram.Messages.Count < Math.Min(messages, People - (People / EachByMail)))
        {
            await Task.Delay(5, Cancelled);
        }
    }

    internal static Dictionary<string, string> Settings(TelegramStandIn telegram, int mailPort) => new()
    {
        ["Telegram__BaseUrl"] = telegram.BaseUrl.ToString(),
        ["Telegram__BotToken"] = TelegramStandIn.BotToken,
        ["Email__Host"] = "127.0.0.1",
        ["Email__Port"] = mailPort.ToString(CultureInfo.InvariantCulture),
        ["Email__From"] = "JobFunctions <jobs@crash.example>",
        ["Digests__PeopleAtOnce"] = "6",
        // Longer than a message waits for its turn: one that is cut off on its way may have arrived as well.
        ["Notifications__SendTimeout"] = "00:00:08",
        ["NationalBank__RatesUrl"] = "",
        ["WorkflowRunner__LeaseDuration"] = "00:00:01",
        ["WorkflowRunner__PollInterval"] = "00:00:00.200",
    };

    private sealed record Person(AccountId Account, string Email, long? Chat);
}

using JobFunctions.Adapters.Http;
using JobFunctions.Adapters.Telegram;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Notifications.Settings;
using JobFunctions.StandIns.Telegram;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace JobFunctions.Adapters.Tests.Telegram;

public sealed class TelegramChannelTests
{
    private const long Chat = 42;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task DeliverAsync_WordsOfPeople_ArriveAsTheyAre()
    {
        await using var telegram = await TelegramStandIn.StartAsync(TimeProvider.System, Cancellation);
        await using var services = TelegramServices.Of(telegram);
        telegram.Open(Chat);

        var state = await DeliverAsync(services, Chat, "C++ <Senior> & Co");

        Assert.Equal(DeliveryState.Sent, state);
        var message = Assert.Single(telegram.Messages);
        Assert.StartsWith("<b>Отклик просмотрен: C++ &lt;Senior&gt; &amp; Co</b>\n\n", message.Source, StringComparison.Ordinal);
        Assert.StartsWith("Отклик просмотрен: C++ <Senior> & Co\n\nВаш отклик на вакансию", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DeliverAsync_DigestOfABotThatHears_HasButtonsForEachVacancy()
    {
        await using var telegram = await TelegramStandIn.StartAsync(TimeProvider.System, Cancellation);
        await using var services = TelegramServices.Of(telegram, secret: "the-secret_of-the-tests-0123");
        telegram.Open(Chat);

        var state = await ChannelOf(services).DeliverAsync(DigestOf("https://hh.example/1", "https://hh.example/2"), AccountOf(Chat), Settings, Cancellation);

        Assert.Equal(DeliveryState.Sent, state);
        var message = Assert.Single(telegram.Messages);
        Assert.Contains("\n\n2. Повар · 80%\nhttps://hh.example/2", message.Text, StringComparison.Ordinal);
        Assert.Equal(["1. Открыть", "Сохранить", "Скрыть", "2. Открыть", "Сохранить", "Скрыть"], message.Buttons.Select(button => button.Label));
        Assert.Equal(["https://hh.example/1", null, null, "https://hh.example/2", null, null], message.Buttons.Select(button => button.Url));
    }

    [Fact]
    public async Task DeliverAsync_DigestWithAnAddressThatTelegramRefuses_GoesWithoutIt()
    {
        await using var telegram = await TelegramStandIn.StartAsync(TimeProvider.System, Cancellation);
        await using var services = TelegramServices.Of(telegram, secret: "the-secret_of-the-tests-0123");
        telegram.Open(Chat);
        telegram.RefusedHost = "no.such.host.example";

        var state = await ChannelOf(services).DeliverAsync(DigestOf("https://hh.example/1", "https://no.such.host.example/2"), AccountOf(Chat), Settings, Cancellation);

        Assert.Equal(DeliveryState.Sent, state);
        Assert.Equal(["1. Подробнее", "Сохранить", "Скрыть", "2. Подробнее", "Сохранить", "Скрыть"], Assert.Single(telegram.Messages).Buttons.Select(button => button.Label));
    }

    [Fact]
    public async Task DeliverAsync_DigestOfABotThatAnotherProgramHears_HasLinksOnly()
    {
        await using var telegram = await TelegramStandIn.StartAsync(TimeProvider.System, Cancellation);
        await using var services = TelegramServices.Of(telegram);
        telegram.Open(Chat);

        var state = await ChannelOf(services).DeliverAsync(DigestOf("https://hh.example/1", null), AccountOf(Chat), Settings, Cancellation);

        Assert.Equal(DeliveryState.Sent, state);
        Assert.Equal(new SentButton("1. Открыть", null, "https://hh.example/1"), Assert.Single(Assert.Single(telegram.Messages).Buttons));
    }

    [Fact]
    public async Task DeliverAsync_OneChatAndMany_NeverGoOverTheLimits()
    {
        await using var telegram = await TelegramStandIn.StartAsync(TimeProvider.System, Cancellation);
        await using var services = TelegramServices.Of(telegram);
        var chats = Enumerable.Range(1, 35).Select(chat => (long)chat).Append(35).ToList();
        chats.ForEach(telegram.Open);

        var states = await Task.WhenAll(chats.Select(chat => DeliverAsync(services, chat, "Повар")));

        Assert.All(states, state => Assert.Equal(DeliveryState.Sent, state));
        Assert.Equal((chats.Count, 0), (telegram.Messages.Count, telegram.Refusals));
    }

    [Fact]
    public async Task DeliverAsync_WhoeverBlockedTheBotOrNeverBegan_HasClosedTheChannel()
    {
        await using var telegram = await TelegramStandIn.StartAsync(TimeProvider.System, Cancellation);
        await using var services = TelegramServices.Of(telegram);
        telegram.Open(Chat);
        telegram.Block(Chat);

        Assert.Equal(DeliveryState.Closed, await DeliverAsync(services, Chat, "Повар"));
        Assert.Equal(DeliveryState.Closed, await DeliverAsync(services, Chat + 1, "Повар"));
        Assert.Empty(telegram.Messages);
    }

    [Fact]
    public async Task DeliverAsync_AskedToWaitAMoment_WaitsAndDelivers()
    {
        await using var telegram = await TelegramStandIn.StartAsync(TimeProvider.System, Cancellation);
        await using var services = TelegramServices.Of(telegram);
        telegram.Open(Chat);
        telegram.Open(Chat + 1);
        telegram.HoldAtNextCall(TimeSpan.FromSeconds(1));

        Assert.Equal(DeliveryState.Sent, await DeliverAsync(services, Chat, "Повар"));
        Assert.Equal(DeliveryState.Sent, await DeliverAsync(services, Chat + 1, "Повар"));

        Assert.Equal((2, 1), (telegram.Messages.Count, telegram.Refusals));
    }

    [Fact]
    public async Task DeliverAsync_AskedToWaitLong_AsksNobodyAgainAndSaysWhen()
    {
        await using var telegram = await TelegramStandIn.StartAsync(TimeProvider.System, Cancellation);
        await using var services = TelegramServices.Of(telegram);
        telegram.Open(Chat);
        telegram.HoldAtNextCall(TimeSpan.FromSeconds(40));

        var first = await Assert.ThrowsAsync<ServiceBusyException>(() => DeliverAsync(services, Chat, "Повар"));
        var second = await Assert.ThrowsAsync<ServiceBusyException>(() => DeliverAsync(services, Chat + 1, "Повар"));

        Assert.Equal(1, telegram.Refusals);
        Assert.All([first, second], busy => Assert.InRange(busy.RetryAfter, TimeSpan.FromSeconds(35), TimeSpan.FromSeconds(41)));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(401)]
    public async Task DeliverAsync_ServerInTrouble_IsWorthAnotherTry(int status)
    {
        await using var telegram = await TelegramStandIn.StartAsync(TimeProvider.System, Cancellation);
        await using var services = TelegramServices.Of(telegram);
        telegram.Open(Chat);
        telegram.Outage = status;

        await Assert.ThrowsAsync<ServiceBusyException>(() => DeliverAsync(services, Chat, "Повар"));
        telegram.Outage = null;

        Assert.Equal(DeliveryState.Sent, await DeliverAsync(services, Chat, "Повар"));
    }

    [Fact]
    public async Task Takes_WithoutATokenOrAChat_IsNo()
    {
        await using var telegram = await TelegramStandIn.StartAsync(TimeProvider.System, Cancellation);
        await using var on = TelegramServices.Of(telegram);
        await using var off = TelegramServices.Of(telegram, token: "");

        Assert.True(ChannelOf(on).Takes(NotificationKind.ApplicationReviewed, AccountOf(Chat)));
        Assert.False(ChannelOf(on).Takes(NotificationKind.ApplicationReviewed, AccountOf(null)));
        Assert.False(ChannelOf(on).Takes(NotificationKind.ApplicationReviewed, AccountOf(Chat) with { IsBlocked = true }));
        Assert.False(ChannelOf(off).Takes(NotificationKind.ApplicationReviewed, AccountOf(Chat)));
    }

    [Fact]
    public async Task Options_WrongToken_AreRefusedWithoutRepeatingIt()
    {
        await using var telegram = await TelegramStandIn.StartAsync(TimeProvider.System, Cancellation);
        await using var services = TelegramServices.Of(telegram, token: "no/token");

        var refused = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IOptions<TelegramOptions>>().Value);

        Assert.Contains("Telegram__BotToken", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("no/token", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TextOf_LongerThanTelegramTakes_IsCutBetweenCharacters()
    {
        foreach (var length in new[] { 2000, 2040, 2041, 2042, 2043, 2100 })
        {
            var text = TelegramText.Of(NotificationOf(string.Concat(Enumerable.Repeat("🍳", length))), AccountOf(null), Settings);

            Assert.InRange(text.Plain.Length, 4000, TelegramText.MaxLength);
            Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text.Plain)));
        }
    }

    private static INotificationChannel ChannelOf(ServiceProvider services) => services.GetRequiredService<INotificationChannel>();

    private static Task<DeliveryState> DeliverAsync(ServiceProvider services, long chat, string title) =>
        ChannelOf(services).DeliverAsync(NotificationOf(title), AccountOf(chat), Settings, Cancellation);

    private static PersonSettings Settings => new() { AccountId = AccountOf(null).Id };

    private static Account AccountOf(long? chat) => new()
    {
        Id = AccountId.From(Guid.Parse("019aa2c4-6f00-7000-8000-000000000001")),
        TelegramId = chat,
        CreatedAt = DateTimeOffset.UnixEpoch,
        UpdatedAt = DateTimeOffset.UnixEpoch,
    };

    private static Notification DigestOf(params string?[] pages) => NotificationOf("") with
    {
        Kind = NotificationKind.Digest,
        Facts = new NotificationFacts
        {
            Vacancies = [.. pages.Select((page, index) => new FoundVacancy($"hh:{index}", "Повар", null, null, null, 80, page is null ? null : new Uri(page)))],
        },
    };

    private static Notification NotificationOf(string title) => new()
    {
        Id = NotificationId.Of(DateTimeOffset.UnixEpoch, title.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        AccountId = AccountOf(null).Id,
        Kind = NotificationKind.ApplicationReviewed,
        Facts = new NotificationFacts { Title = title },
    };
}

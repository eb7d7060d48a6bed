using JobFunctions.Adapters.Telegram;
using JobFunctions.Core.Chats;
using JobFunctions.StandIns.Telegram;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Adapters.Tests.Telegram;

public sealed class TelegramMessengerTests
{
    private const long Person = 42;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SendAsync_TextOfPeople_ArrivesAsItIsInItsForms()
    {
        await using var telegram = await TelegramStandIn.StartAsync(TimeProvider.System, Cancellation);
        await using var services = TelegramServices.Of(telegram);
        telegram.Open(Person);
        var text = ChatText.Empty.Bold("C++ <Senior> & Co").Line("<script>alert(1)</script>").Paragraph("a & b");

        var delivery = await MessengerOf(services).SendAsync(Person, new ChatReply.Say(text, [[new ChatButton("Далее", "v:next:1")], [new ChatButton("Открыть", null, new Uri("https://hh.example/1"))]]), Cancellation);

        Assert.Equal(ChatDelivery.Sent, delivery);
        var message = Assert.Single(telegram.Messages);
        Assert.Equal("C++ <Senior> & Co\n<script>alert(1)</script>\n\na & b", message.Text);
        Assert.StartsWith("<b>C++ &lt;Senior&gt; &amp; Co</b>\n&lt;script&gt;", message.Source, StringComparison.Ordinal);
        Assert.Equal([new SentButton("Далее", "v:next:1", null), new SentButton("Открыть", null, "https://hh.example/1")], message.Buttons);
    }

    [Fact]
    public async Task SendAsync_LongerThanAMessage_IsCutBetweenCharacters()
    {
        await using var telegram = await TelegramStandIn.StartAsync(TimeProvider.System, Cancellation);
        await using var services = TelegramServices.Of(telegram);
        telegram.Open(Person);

        var delivery = await MessengerOf(services).SendAsync(
            Person, new ChatReply.Say(ChatText.Empty.Bold("x").Add(string.Concat(Enumerable.Repeat("🐝", 3000))).Add("never"), []), Cancellation);

        Assert.Equal(ChatDelivery.Sent, delivery);
        Assert.InRange(telegram.Messages[0].Text.Length, 4090, 4096);
        Assert.DoesNotContain('\uFFFD', telegram.Messages[0].Text);
    }

    [Fact]
    public async Task SendAsync_AnAddressThatTelegramRefuses_GoesWithoutIt()
    {
        await using var telegram = await TelegramStandIn.StartAsync(TimeProvider.System, Cancellation);
        await using var services = TelegramServices.Of(telegram);
        telegram.Open(Person);

        var delivery = await MessengerOf(services).SendAsync(
            Person, new ChatReply.Say("Вакансия", [[new ChatButton("Далее", "v:next:1")], [new ChatButton("Открыть", null, new Uri("http://localhost/1"))]]), Cancellation);

        Assert.Equal(ChatDelivery.Sent, delivery);
        Assert.Equal("v:next:1", Assert.Single(Assert.Single(telegram.Messages).Buttons).Data);
    }

    [Fact]
    public async Task SendAsync_PressesAndButtons_AreAnsweredAndChanged()
    {
        await using var telegram = await TelegramStandIn.StartAsync(TimeProvider.System, Cancellation);
        await using var services = TelegramServices.Of(telegram);
        telegram.Open(Person);
        var (messenger, call) = (MessengerOf(services), telegram.Press());
        await messenger.SendAsync(Person, new ChatReply.Say("Вакансия", [[new ChatButton("Далее", "v:next:1")]]), Cancellation);

        Assert.Equal(ChatDelivery.Sent, await messenger.SendAsync(Person, new ChatReply.Answer(call, new string('я', 300)), Cancellation));
        Assert.Equal(ChatDelivery.Refused, await messenger.SendAsync(Person, new ChatReply.Answer(call, null), Cancellation));
        Assert.Equal(ChatDelivery.Sent, await messenger.SendAsync(Person, new ChatReply.ChangeButtons(telegram.Messages[0].Id, []), Cancellation));
        Assert.Equal(ChatDelivery.Refused, await messenger.SendAsync(Person, new ChatReply.ChangeButtons(999, []), Cancellation));

        Assert.Equal(200, Assert.Single(telegram.Answers).Text!.Length);
        Assert.Empty(telegram.Messages[0].Buttons);
    }

    [Fact]
    public async Task SendAsync_WhoeverBlockedTheBot_HasClosedTheChat()
    {
        await using var telegram = await TelegramStandIn.StartAsync(TimeProvider.System, Cancellation);
        await using var services = TelegramServices.Of(telegram);
        telegram.Open(Person);
        telegram.Block(Person);

        Assert.Equal(ChatDelivery.Closed, await MessengerOf(services).SendAsync(Person, new ChatReply.Say("Вакансия", []), Cancellation));
    }

    [Fact]
    public async Task ReadAsync_Files_AreReadOrToldApart()
    {
        await using var telegram = await TelegramStandIn.StartAsync(TimeProvider.System, Cancellation);
        await using var services = TelegramServices.Of(telegram);
        var messenger = MessengerOf(services);
        byte[] file = [1, 2, 3];

        var read = Assert.IsType<ChatFile.Read>(await messenger.ReadAsync(telegram.Keep(file), 3, Cancellation));
        Assert.Equal(file, read.Content.ToArray());
        Assert.IsType<ChatFile.TooLarge>(await messenger.ReadAsync(telegram.Keep(file), 2, Cancellation));
        Assert.IsType<ChatFile.TooLarge>(await messenger.ReadAsync(telegram.Keep(new byte[(20 * 1024 * 1024) + 1]), 100_000_000, Cancellation));
        Assert.IsType<ChatFile.Gone>(await messenger.ReadAsync("nowhere", 3, Cancellation));
    }

    [Theory]
    [InlineData("short", null, "Telegram__WebhookSecret")]
    [InlineData("with spaces in the secret", null, "Telegram__WebhookSecret")]
    [InlineData("a-secret_of_sixteen", "http://jobs.example/hook", "Telegram__WebhookUrl")]
    [InlineData("a-secret_of_sixteen", "https://jobs.example:9000/hook", "Telegram__WebhookUrl")]
    [InlineData("", "https://jobs.example/hook", "Telegram__WebhookUrl")]
    [InlineData("a-secret_of_sixteen", "https://jobs.example:8443/hook", null)]
    public void Options_OfAWebhook_AreCheckedAndNotRepeated(string secret, string? url, string? named)
    {
        var options = new TelegramOptions { BotToken = TelegramStandIn.BotToken, WebhookSecret = secret, WebhookUrl = url is null ? null : new Uri(url) };

        var result = new TelegramOptionsValidator().Validate(null, options);

        Assert.Equal(named is null, result.Succeeded);
        Assert.Equal(named, result.FailureMessage?.Split(' ')[0]);
        Assert.True(secret.Length == 0 || result.FailureMessage?.Contains(secret, StringComparison.Ordinal) != true);
    }

    [Theory]
    [InlineData(TelegramStandIn.BotToken, "", true)]
    [InlineData("", "", false)]
    [InlineData(TelegramStandIn.BotToken, "a-secret_of_sixteen", false)]
    public void Options_OfPolling_WantABotAndNoWebhook(string token, string secret, bool isRight)
    {
        var result = new TelegramOptionsValidator().Validate(null, new TelegramOptions { BotToken = token, WebhookSecret = secret, Polling = true });

        Assert.Equal(isRight ? null : "Telegram__Polling", result.FailureMessage?.Split(' ')[0]);
    }

    private static IChatMessenger MessengerOf(IServiceProvider services) => services.GetRequiredService<IChatMessenger>();
}

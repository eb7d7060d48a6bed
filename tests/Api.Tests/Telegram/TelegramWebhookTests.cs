using System.Net;
using System.Text.Json.Nodes;
using JobFunctions.Api.Limits;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Chats;
using JobFunctions.Core.Notifications.Settings;
using JobFunctions.Core.Storage;
using JobFunctions.StandIns.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace JobFunctions.Api.Tests.Telegram;

public sealed class TelegramWebhookTests(TelegramWorld world) : IClassFixture<TelegramWorld>
{
    private static readonly string[] AllAtOnce = ["/help", "/language", "/resume", "/saved", "/nonsense"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("the-secret_of-the-tests-012")]
    [InlineData("THE-SECRET_OF-THE-TESTS-0123")]
    public async Task Webhook_WithoutTheSecret_Is401AndNothingHappens(string? secret)
    {
        var user = world.NewUser();

        (await TelegramUser.PostAsync(world.App, user.Saying("/start").ToJsonString(), secret)).AssertProblem(HttpStatusCode.Unauthorized);

        Assert.Null(await AccountAsync(user));
    }

    [Fact]
    public async Task Webhook_WithoutABot_Is503()
    {
        await using var app = await ApiApp.StartAsync();

        (await TelegramUser.PostAsync(app, "{}", TelegramWorld.Secret)).AssertProblem(HttpStatusCode.ServiceUnavailable);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("not json")]
    public async Task Webhook_NoUpdateAtAll_Is400(string body) =>
        (await TelegramUser.PostAsync(world.App, body, TelegramWorld.Secret)).AssertProblem(HttpStatusCode.BadRequest);

    [Fact]
    public async Task Webhook_TooLarge_Is413() =>
        (await TelegramUser.PostAsync(world.App, $$"""{"update_id": 1, "text": "{{new string('x', 300_000)}}"}""", TelegramWorld.Secret)).AssertProblem(HttpStatusCode.RequestEntityTooLarge);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"update_id": "1"}""")]
    [InlineData("""{"update_id": -1}""")]
    [InlineData("""{"update_id": 1e99}""")]
    [InlineData("""{"update_id": 99999999999999999999999}""")]
    [InlineData("""{"update_id": 1, "message": []}""")]
    [InlineData("""{"update_id": 1, "message": {"from": {"id": 5}, "chat": {"id": 5, "type": "private"}}}""")]
    [InlineData("""{"update_id": 1, "message": {"from": {"id": -5}, "chat": {"id": -5, "type": "private"}, "text": "/start"}}""")]
    [InlineData("""{"update_id": 1, "message": {"from": {"id": 5, "is_bot": true}, "chat": {"id": 5, "type": "private"}, "text": "/start"}}""")]
    [InlineData("""{"update_id": 1, "message": {"from": {"id": 5}, "chat": {"id": -100, "type": "supergroup"}, "text": "/start"}}""")]
    [InlineData("""{"update_id": 1, "message": {"from": {"id": 5}, "chat": {"id": 5, "type": "private"}, "text": "\ud800"}}""")]
    [InlineData("""{"update_id": 1, "message": {"from": {"id": 5}, "chat": {"id": 5, "type": "private"}, "document": {"file_id": 7}}}""")]
    [InlineData("""{"update_id": 1, "edited_message": {"from": {"id": 5}, "chat": {"id": 5, "type": "private"}, "text": "/start"}}""")]
    [InlineData("""{"update_id": 1, "callback_query": {"id": "1", "from": {"id": 5}}}""")]
    [InlineData("""{"update_id": 1, "callback_query": {"id": "1", "from": {"id": 5}, "message": {"chat": {"id": 6, "type": "private"}}, "data": "s:search"}}""")]
    [InlineData("""{"update_id": 1, "my_chat_member": {"old_chat_member": null}}""")]
    [InlineData("""{"update_id": 1, "something_of_next_year": {}}""")]
    public async Task Webhook_NothingForTheBot_IsTakenAndDoesNothing(string body)
    {
        (await TelegramUser.PostAsync(world.App, body, TelegramWorld.Secret)).AssertStatus(HttpStatusCode.OK);

        Assert.Null(await world.App.Services.GetRequiredService<Collection<ChatUpdate>>().FindAsync(ChatSchema.KeyOf(1), Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task Webhook_SameUpdateManyTimes_HasOneEffect()
    {
        var user = world.NewUser();
        var start = user.Saying("/start");

        foreach (var reply in await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => user.PostAsync(start))))
        {
            reply.AssertStatus(HttpStatusCode.OK);
        }

        await user.NextAsync();
        await user.NextAsync();
        (await user.PostAsync(start)).AssertStatus(HttpStatusCode.OK);
        await user.SayAsync("/help");
        Assert.Equal(3, world.Telegram.MessagesOf(user.Id).Count);
        await AssertDealtWithAsync(world, user);
    }

    [Fact(Timeout = 60_000)]
    public async Task Webhook_AllAtOnce_IsAllDealtWith()
    {
        var user = world.NewUser();
        await user.SayAsync("/start");
        await user.NextAsync();

        await Task.WhenAll(AllAtOnce.Select(command => user.PostAsync(user.Saying(command))));
        for (var reply = 0; reply < AllAtOnce.Length; reply++)
        {
            await user.NextAsync();
        }

        Assert.Equal(2 + AllAtOnce.Length, world.Telegram.MessagesOf(user.Id).Count);
        await AssertDealtWithAsync(world, user);
    }

    [Fact(Timeout = 60_000)]
    public async Task Webhook_AnswerThatComesLate_AnswersNothing()
    {
        var user = world.NewUser();
        await user.SayAsync("/start");
        await user.NextAsync();
        var late = user.Saying("Опоздавшая");
        await user.SayAsync("/profile");

        (await user.PostAsync(late)).AssertStatus(HttpStatusCode.OK);
        var again = await user.NextAsync();

        Assert.Contains("Как вас зовут?", again.Text, StringComparison.Ordinal);
        Assert.Equal("Айгерим", (await AccountAsync(user))!.FirstName);
    }

    [Fact(Timeout = 60_000)]
    public async Task Webhook_ButtonOfAnotherOrNobody_IsAnsweredAndDoesNothing()
    {
        var (user, other) = (world.NewUser(), world.NewUser());
        await user.SayAsync("/start");
        var menu = await user.NextAsync();
        var strange = user.Pressing(menu, "s:ask");
        strange["callback_query"]!["data"] = "v:save:7";

        (await user.PostAsync(strange)).AssertStatus(HttpStatusCode.OK);
        var stranger = await other.PressAsync(menu, "s:ask");

        Assert.Contains("/start", stranger, StringComparison.Ordinal);
        Assert.Null(await AccountAsync(other));
        await user.SayAsync("/help");
        Assert.Contains(world.Telegram.Answers, answer => answer.Call == (string?)strange["callback_query"]!["id"]);
    }

    [Fact(Timeout = 60_000)]
    public async Task Webhook_FilesThatAreNone_AreToldApart()
    {
        var user = world.NewUser();
        await user.SayAsync("/start");
        await user.NextAsync();

        Assert.Contains("PDF", (await user.SendAsync("MZ\u0090\0"u8.ToArray(), "setup.exe")).Text, StringComparison.Ordinal);
        Assert.Contains("слишком большой", (await user.SendAsync(new byte[11_000_000], "book.pdf")).Text, StringComparison.Ordinal);
        var lost = user.Sending([1], "lost.pdf");
        lost["message"]!["document"]!["file_id"] = "nowhere";
        (await user.PostAsync(lost)).AssertStatus(HttpStatusCode.OK);
        Assert.Contains("ещё раз", (await user.NextAsync()).Text, StringComparison.Ordinal);
        var photo = user.NewMessage();
        photo["message"]!["photo"] = new JsonArray();
        (await user.PostAsync(photo)).AssertStatus(HttpStatusCode.OK);
        Assert.Contains("документом", (await user.NextAsync()).Text, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task Webhook_StoreDown_Is503AndTheRepeatIsTaken()
    {
        var store = new FaultyPartitionStore(new MemoryPartitionStore(), ChatSchema.Updates.Name);
        await using var own = await TelegramWorld.StartAsync(change: services => services.Replace(ServiceDescriptor.Singleton<IPartitionStore>(store)));
        var user = own.NewUser();
        var start = user.Saying("/start");
        store.IsDown = true;

        (await user.PostAsync(start)).AssertProblem(HttpStatusCode.ServiceUnavailable);
        store.IsDown = false;
        (await user.PostAsync(start)).AssertStatus(HttpStatusCode.OK);
        await user.NextAsync();
        await user.NextAsync();

        Assert.Equal(2, own.Telegram.MessagesOf(user.Id).Count);
    }

    [Fact(Timeout = 60_000)]
    public async Task Webhook_ManyFromOneAddress_AreBoundedByPersonAndWhoeverHasNoSecretByAddress()
    {
        const int most = 4;
        await using var own = await TelegramWorld.StartAsync(change: services => services.PostConfigure<RateLimitOptions>(limits => limits.PerMinute = most));
        var people = Enumerable.Range(0, 3).Select(_ => own.NewUser()).ToList();

        foreach (var person in people)
        {
            for (var update = 0; update < most + 3; update++)
            {
                (await person.PostAsync(person.Saying("/help"))).AssertStatus(HttpStatusCode.OK);
            }
        }

        foreach (var person in people)
        {
            await own.Telegram.MessageAsync(person.Id, most - 1, Token);
            await AssertDealtWithAsync(own, person);
            Assert.Equal(most, own.Telegram.MessagesOf(person.Id).Count);
        }

        var refused = new List<HttpStatusCode>();
        for (var call = 0; call < most + 1; call++)
        {
            refused.Add((await TelegramUser.PostAsync(own.App, "{}", "a wrong secret")).Status);
        }

        Assert.Equal([.. Enumerable.Repeat(HttpStatusCode.Unauthorized, most), HttpStatusCode.TooManyRequests], refused);
    }

    [Fact(Timeout = 60_000)]
    public async Task Webhook_AnotherLanguage_IsSpokenFromThenOn()
    {
        var user = world.NewUser();
        await user.SayAsync("/start");
        await user.NextAsync();

        await user.PressAsync(await user.SayAsync("/language"), "l:kk");
        await user.NextAsync();

        Assert.StartsWith("Мен не істей аламын", (await user.SayAsync("/help")).Text, StringComparison.Ordinal);
        Assert.Equal("kk", (await AccountAsync(user))!.Language);
    }

    [Fact(Timeout = 60_000)]
    public async Task Webhook_SomebodyBlocked_HearsOneSentence()
    {
        var user = world.NewUser();
        await user.SayAsync("/start");
        await user.NextAsync();
        var account = (await AccountAsync(user))!;
        await world.App.Services.GetRequiredService<UpdateAccount>().RunAsync(account.Id, current => current with { IsBlocked = true }, Token);

        Assert.Contains("закрыт", (await user.SayAsync("/start")).Text, StringComparison.Ordinal);
        Assert.Contains("закрыт", (await user.SayAsync("/search")).Text, StringComparison.Ordinal);
        Assert.Equal(4, world.Telegram.MessagesOf(user.Id).Count);
    }

    [Fact(Timeout = 60_000)]
    public async Task Webhook_WhoShutTheBotOutAndComesBack_IsWrittenToAgain()
    {
        var user = world.NewUser();
        await user.SayAsync("/start");
        await user.NextAsync();
        var (account, settings) = ((await AccountAsync(user))!, world.App.Services.GetRequiredService<KeepSettings>());
        world.Telegram.Block(user.Id);
        (await user.PostAsync(user.Saying("/help"))).AssertStatus(HttpStatusCode.OK);
        while ((await settings.FindAsync(account.Id, Token)).ClosedChannels.Count == 0)
        {
            await Task.Delay(10, Token);
        }

        world.Telegram.Open(user.Id);
        await user.SayAsync("/start");

        Assert.Empty((await settings.FindAsync(account.Id, Token)).ClosedChannels);
    }

    [Fact(Timeout = 60_000)]
    public async Task Webhook_TelegramDownForAWhile_EverythingIsSaidOnceItIsBack()
    {
        var user = world.NewUser();
        world.Telegram.Outage = 502;
        (await user.PostAsync(user.Saying("/start"))).AssertStatus(HttpStatusCode.OK);
        while (await AccountAsync(user) is null)
        {
            await Task.Delay(10, Token);
        }

        world.Telegram.Outage = null;
        await user.NextAsync();
        await user.NextAsync();
        await user.SayAsync("/help");

        Assert.Equal(3, world.Telegram.MessagesOf(user.Id).Count);
    }

    [Fact(Timeout = 60_000)]
    public async Task Start_WithTheWebhooksAddress_MakesItAndTheMenusKnown()
    {
        await using var own = await TelegramWorld.StartAsync(new() { ["Telegram:WebhookUrl"] = "https://jobs.example/api/v1/telegram/webhook" });

        while (own.Telegram.Settings.Count < 5)
        {
            await Task.Delay(10, Token);
        }

        Assert.Equal(
            ("https://jobs.example/api/v1/telegram/webhook", TelegramWorld.Secret),
            ((string?)own.Telegram.Settings[0]["url"], (string?)own.Telegram.Settings[0]["secret_token"]));
        Assert.Equal([null, "ru", "kk", "en"], own.Telegram.Settings.Skip(1).Select(menu => (string?)menu["language_code"]));
    }

    private async Task<Account?> AccountAsync(TelegramUser user) =>
        (await world.App.Services.GetRequiredService<FindAccount>().ByTelegramIdAsync(user.Id, Token))?.Value;

    /// <summary>Waits until nothing of what the person did is kept any more.</summary>
    private static async Task AssertDealtWithAsync(TelegramWorld of, TelegramUser user)
    {
        var updates = of.App.Services.GetRequiredService<Collection<ChatUpdate>>();
        while (await updates.ListByAsync(ChatSchema.PersonIndex, ChatSchema.PartitionOf(user.Id), KeyRange.All, 10, Token).AnyAsync(Token))
        {
            await Task.Delay(10, Token);
        }
    }
}

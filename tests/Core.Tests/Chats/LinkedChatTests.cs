using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Linking;
using JobFunctions.Core.Chats;
using JobFunctions.Core.Storage;
using JobFunctions.StandIns.Storage;

namespace JobFunctions.Core.Tests.Chats;

/// <summary>Accounts of the site that become those of somebody's Telegram too, in the chat, with processes that end between any two calls to the store.</summary>
public sealed class LinkedChatTests
{
    private const int MostCalls = 400;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Link_ProcessEndsAnywhere_IsTheAccountsOnceAndSaysSo()
    {
        var (twice, calls) = (0, 0);
        for (var isWhole = false; !isWhole; calls++)
        {
            var (store, messenger) = (new MemoryPartitionStore(), new FakeMessenger());
            await using var life = new ChatBench(store, messenger);
            var account = await life.RegisterAsync();
            var (code, _) = await life.Get<InviteToTelegram>().RunAsync(account.Id, Token);
            await life.ReceiveAsync(1, new ChatEvent.Said($"/start {code}"));

            await using (var mortal = new ChatBench(new StoppingPartitionStore(store, calls), messenger))
            {
                isWhole = await mortal.RunAsync(1) is null;
            }

            Assert.Null(await life.RunAsync(1));
            Assert.True(calls < MostCalls);
            Assert.Equal(account.Id, (await life.AccountAsync()).Id);
            var said = messenger.Sent.OfType<ChatReply.Say>().Select(say => say.Text.Plain).ToList();
            Assert.Equal(2, said.Distinct().Count());
            Assert.StartsWith("Готово: этот Телеграм теперь связан с вашим аккаунтом на сайте (aigerim@web.example)", said[0], StringComparison.Ordinal);
            twice += said.Count - 2;
        }

        // Ended between the messenger's yes and the mark: nobody can know.
        Assert.InRange(twice, 0, 8);
        Assert.True(calls > 25);
    }

    [Fact]
    public async Task Unlink_ProcessEndsAnywhere_LeavesAStrangerAndNothingOfTheChat()
    {
        var calls = 0;
        for (var isWhole = false; !isWhole; calls++)
        {
            var (store, messenger) = (new MemoryPartitionStore(), new FakeMessenger());
            await using var life = new ChatBench(store, messenger);
            var account = await life.RegisterAsync();
            var (code, _) = await life.Get<InviteToTelegram>().RunAsync(account.Id, Token);
            await life.TalkAsync(1, $"/start {code}");
            await life.ReceiveAsync(2, new ChatEvent.Pressed("j:no", "call", 3));

            await using (var mortal = new ChatBench(new StoppingPartitionStore(store, calls), messenger))
            {
                isWhole = await mortal.RunAsync(2) is null;
            }

            Assert.Null(await life.RunAsync(2));
            Assert.True(calls < MostCalls);
            Assert.Null(await life.Get<FindAccount>().ByTelegramIdAsync(ChatBench.Person, Token));
            Assert.Null((await life.Get<FindAccount>().ByIdAsync(account.Id, Token))!.Value.TelegramId);
            Assert.Contains(messenger.Sent, reply => reply is ChatReply.Answer { Call: "call" });

            // A repeat of the deletion takes what a broken one left; the used link lets nobody in again.
            await life.Get<UnlinkTelegram>().RunAsync(account, Token);
            Assert.Null(await life.Records<Chat>().FindAsync(ChatSchema.KeyOf(account.Id), Token));
            await life.TalkAsync(3, $"/start {code}");
            Assert.Null(await life.Get<FindAccount>().ByTelegramIdAsync(ChatBench.Person, Token));
        }

        Assert.True(calls > 20);
    }

    [Fact]
    public async Task Link_OfAPersonWithAnAccountOfTheirOwn_TellsThemWhatToDoAndWorksAfterIt()
    {
        var messenger = new FakeMessenger();
        await using var life = new ChatBench(new MemoryPartitionStore(), messenger);
        await life.TalkAsync(1, "/start");
        var (own, account) = (await life.AccountAsync(), await life.RegisterAsync());
        var (code, _) = await life.Get<InviteToTelegram>().RunAsync(account.Id, Token);

        await life.TalkAsync(2, $"/start {code}");

        Assert.Contains("/stop", messenger.Sent.OfType<ChatReply.Say>().Last().Text.Plain, StringComparison.Ordinal);
        Assert.Equal(own.Id, (await life.AccountAsync()).Id);
        await life.PressAsync(3, "d:yes");
        await life.TalkAsync(4, $"/start {code}");
        Assert.Equal(account.Id, (await life.AccountAsync()).Id);
    }

    [Theory]
    [InlineData("/start link-nothing")]
    [InlineData("/start link-")]
    [InlineData("/start link-AZqixG8AcACAAAAAAAAAAb7u8gTn0pQ2mVZcJkYx3s9Rj1eHfLwK0a")]
    public async Task Link_ThatIsNone_SaysSoAndMakesNoAccount(string text)
    {
        var messenger = new FakeMessenger();
        await using var life = new ChatBench(new MemoryPartitionStore(), messenger);

        await life.TalkAsync(1, text);

        Assert.Contains("ссылка уже не действует", Assert.IsType<ChatReply.Say>(Assert.Single(messenger.Sent)).Text.Plain, StringComparison.Ordinal);
        Assert.Null(await life.Get<FindAccount>().ByTelegramIdAsync(ChatBench.Person, Token));
        await life.TalkAsync(2, "/start advertisement_7");
        Assert.Null((await life.AccountAsync()).Email);
    }

    [Fact]
    public async Task Link_WhileItIsDealtWith_StandsNowhereInTheStore()
    {
        var store = new WalkablePartitionStore(new MemoryPartitionStore());
        await using var life = new ChatBench(store, new FakeMessenger());
        var (code, _) = await life.Get<InviteToTelegram>().RunAsync((await life.RegisterAsync()).Id, Token);

        await life.ReceiveAsync(1, new ChatEvent.Said($"/start {code}"));
        await AssertNowhereAsync();
        Assert.Null(await life.RunAsync(1));
        await AssertNowhereAsync();

        Assert.NotNull(await life.AccountAsync());

        async Task AssertNowhereAsync() =>
            Assert.False(await store.WalkAsync(Token).AnyAsync(item => item.Body.Contains(code[^30..], StringComparison.Ordinal), Token));
    }

    [Fact]
    public async Task Link_OfAnAccountThatAnotherTelegramHad_BeginsAChatOfItsOwn()
    {
        const long other = 43;
        var messenger = new FakeMessenger();
        await using var life = new ChatBench(new MemoryPartitionStore(), messenger);
        var account = await life.RegisterAsync();
        await life.TalkAsync(1, $"/start {(await life.Get<InviteToTelegram>().RunAsync(account.Id, Token)).Code}");
        await life.TalkAsync(2, "/profile");

        // The process that parts them ends before it comes to the chat.
        await life.Records<Account>().UpdateAsync(AccountSchema.KeyOf(account.Id), current => current with { TelegramId = null }, Token);
        await life.TalkAsync(3, $"/start {(await life.Get<InviteToTelegram>().RunAsync(account.Id, Token)).Code}", other);

        var chat = (await life.Records<Chat>().FindAsync(ChatSchema.KeyOf(account.Id), Token))!.Value;
        Assert.Equal((other, null), (chat.PersonId, chat.Asked));
        Assert.Equal([3L], chat.Handled);
    }
}

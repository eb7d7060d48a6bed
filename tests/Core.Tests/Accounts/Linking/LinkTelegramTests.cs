using System.Text.RegularExpressions;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Linking;
using JobFunctions.Core.Chats;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Tests.Chats;
using JobFunctions.StandIns.Clock;

namespace JobFunctions.Core.Tests.Accounts.Linking;

public sealed partial class LinkTelegramTests : IAsyncDisposable
{
    private readonly ManualTimeProvider _time = new(new DateTimeOffset(2026, 11, 21, 12, 0, 0, TimeSpan.Zero));
    private readonly ChatBench _bench;

    public LinkTelegramTests() => _bench = new ChatBench(new MemoryPartitionStore(), new FakeMessenger(), _time);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Fact]
    public void TelegramCode_OfAnyAccount_IsWhatADeepLinkTakesAndNamesTheAccount()
    {
        for (var number = 0; number < 100; number++)
        {
            var account = AccountId.From(Guid.CreateVersion7(_time.GetUtcNow()));

            var (text, hash) = TelegramCode.New(account);

            Assert.Matches(DeepLinkPattern(), text);
            Assert.True(TelegramCode.IsIn($"/start {text}", out var proof));
            Assert.Equal(new TelegramProof(account, hash), proof);
        }
    }

    [Theory]
    [InlineData("/start")]
    [InlineData("/start 12345")]
    [InlineData("link-AZqixG8AcACAAAAAAAAAAb7u8gTn0pQ2mVZcJkYx3s9Rj1eHfLwK0a")]
    [InlineData("/stop link-AZqixG8AcACAAAAAAAAAAb7u8gTn0pQ2mVZcJkYx3s9Rj1eHfLwK0a")]
    public void TelegramCode_OtherWords_AreNone(string said) => Assert.False(TelegramCode.IsIn(said, out _));

    [Fact]
    public async Task RunAsync_ManyPeopleAtOnce_LinksOne()
    {
        var account = await _bench.RegisterAsync();
        var proof = await InviteAsync(account.Id);

        var results = await Task.WhenAll(Enumerable.Range(1, 20).Select(person => Task.Run(() => LinkAsync(person, proof))));

        var winner = Array.FindIndex(results, result => result is LinkTelegramResult.Linked) + 1;
        Assert.Single(results.OfType<LinkTelegramResult.Linked>());
        Assert.Equal(19, results.OfType<LinkTelegramResult.Void>().Count());
        Assert.Equal(winner, (await _bench.Get<FindAccount>().ByIdAsync(account.Id, Token))!.Value.TelegramId);
        Assert.IsType<LinkTelegramResult.Linked>(await LinkAsync(winner, proof));
    }

    [Fact]
    public async Task RunAsync_AfterItsTimeOrANewerOne_IsVoid()
    {
        var account = await _bench.RegisterAsync();
        var first = await InviteAsync(account.Id);
        var second = await InviteAsync(account.Id);

        Assert.IsType<LinkTelegramResult.Void>(await LinkAsync(1, first));
        _time.Advance(InviteToTelegram.Lifetime);

        Assert.IsType<LinkTelegramResult.Void>(await LinkAsync(1, second));
        Assert.IsType<LinkTelegramResult.Linked>(await LinkAsync(1, await InviteAsync(account.Id)));
    }

    [Fact]
    public async Task RunAsync_WrongCodesAgainAndAgain_VoidTheRightOne()
    {
        var account = await _bench.RegisterAsync();
        var proof = await InviteAsync(account.Id);
        for (var number = 0; number < TelegramInvitation.MaxFailures; number++)
        {
            var (_, hash) = TelegramCode.New(account.Id);
            Assert.IsType<LinkTelegramResult.Void>(await LinkAsync(1, new TelegramProof(account.Id, hash)));
        }

        Assert.IsType<LinkTelegramResult.Void>(await LinkAsync(1, proof));
    }

    [Fact]
    public async Task RunAsync_AccountBlockedLinkedOrGoneMeanwhile_IsVoid()
    {
        var (blocked, linked, gone) = (await _bench.RegisterAsync("a@web.example"), await _bench.RegisterAsync("b@web.example"), await _bench.RegisterAsync("c@web.example"));
        var proofs = (await InviteAsync(blocked.Id), await InviteAsync(linked.Id), await InviteAsync(gone.Id));
        await _bench.Records<Account>().UpdateAsync(AccountSchema.KeyOf(blocked.Id), account => account with { IsBlocked = true }, Token);
        await _bench.Records<Account>().UpdateAsync(AccountSchema.KeyOf(linked.Id), account => account with { TelegramId = 99 }, Token);
        await _bench.Records<Account>().DeleteAsync(AccountSchema.KeyOf(gone.Id), Token);

        Assert.IsType<LinkTelegramResult.Void>(await LinkAsync(1, proofs.Item1));
        Assert.IsType<LinkTelegramResult.Void>(await LinkAsync(1, proofs.Item2));
        Assert.IsType<LinkTelegramResult.Void>(await LinkAsync(1, proofs.Item3));
        Assert.Null(await _bench.Get<FindAccount>().ByTelegramIdAsync(1, Token));
    }

    [Fact]
    public async Task RunAsync_PersonWithAnotherAccount_KeepsBothApartAndTheCodeOpen()
    {
        var (own, account) = (await _bench.RegisterAsync("a@web.example"), await _bench.RegisterAsync("b@web.example"));
        await LinkAsync(1, await InviteAsync(own.Id));
        var proof = await InviteAsync(account.Id);

        Assert.IsType<LinkTelegramResult.HasAnother>(await LinkAsync(1, proof));

        Assert.Equal(own.Id, (await _bench.Get<FindAccount>().ByTelegramIdAsync(1, Token))!.Value.Id);
        Assert.IsType<LinkTelegramResult.Linked>(await LinkAsync(2, proof));
    }

    [Fact]
    public async Task Unlink_WithoutAnotherWayIn_IsRefused()
    {
        await _bench.TalkAsync(1, "/start");
        var born = await _bench.AccountAsync();
        var site = await _bench.RegisterAsync();

        Assert.Equal(UnlinkTelegramResult.OnlyWayIn, await _bench.Get<UnlinkTelegram>().RunAsync(born, Token));
        Assert.Equal(UnlinkTelegramResult.NotLinked, await _bench.Get<UnlinkTelegram>().RunAsync(site, Token));
        Assert.Equal(born.Id, (await _bench.AccountAsync()).Id);
        var withGoogle = (await _bench.Records<Account>().UpdateAsync(AccountSchema.KeyOf(born.Id), account => account with { GoogleSubject = "1" }, Token))!.Value;
        Assert.Equal(UnlinkTelegramResult.Done, await _bench.Get<UnlinkTelegram>().RunAsync(withGoogle, Token));
    }

    private async Task<TelegramProof> InviteAsync(AccountId account)
    {
        var (code, _) = await _bench.Get<InviteToTelegram>().RunAsync(account, Token);
        Assert.True(TelegramCode.IsIn($"/start {code}", out var proof));
        return proof!; // As it was just made.
    }

    private Task<LinkTelegramResult> LinkAsync(long person, TelegramProof proof) => _bench.Get<LinkTelegram>().RunAsync(person, proof, Token);

    [GeneratedRegex("^[A-Za-z0-9_-]{40,64}$")]
    private static partial Regex DeepLinkPattern();
}

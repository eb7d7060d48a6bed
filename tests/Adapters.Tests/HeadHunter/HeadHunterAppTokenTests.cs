using JobFunctions.Adapters.HeadHunter;
using JobFunctions.Core.Search;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;
using JobFunctions.StandIns.HeadHunter;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Adapters.Tests.HeadHunter;

public sealed class HeadHunterAppTokenTests
{
    private readonly MovableClock _clock = new();
    private readonly MemoryPartitionStore _store = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task FindAsync_ManyCallersOfTwoInstances_FetchOneToken()
    {
        await using var standIn = await StartAsync();
        await using var one = HeadHunterSetup.Services(standIn, _store, _clock);
        await using var two = HeadHunterSetup.Services(standIn, _store, _clock);
        var ids = Ids(standIn, 20);

        var vacancies = await Task.WhenAll(ids.Select((id, i) => Source(i % 2 == 0 ? one : two).FindAsync(id, Cancellation)));

        Assert.All(vacancies, Assert.NotNull);
        Assert.Equal(1, TokenRequests(standIn));
    }

    [Fact]
    public async Task FindAsync_InstanceStartedLater_UsesTheKeptToken()
    {
        await using var standIn = await StartAsync();
        await FindAsync(standIn);

        _clock.Move(TimeSpan.FromDays(30));
        await FindAsync(standIn);

        Assert.Equal(1, TokenRequests(standIn));
    }

    [Fact]
    public async Task FindAsync_KeptToken_IsEncrypted()
    {
        await using var standIn = await StartAsync();
        await FindAsync(standIn);

        var kept = await _store.GetAsync(new ItemKey("hhtokens", "application", "stand-in-client"), Cancellation);

        Assert.NotNull(kept);
        Assert.NotNull(standIn.LiveToken);
        Assert.DoesNotContain(standIn.LiveToken, kept.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("stand-in-secret", kept.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FindAsync_TokenRevoked_FetchesAnotherOnce()
    {
        await using var standIn = await StartAsync();
        await using var services = HeadHunterSetup.Services(standIn, _store, _clock);
        await Source(services).FindAsync(Ids(standIn, 1)[0], Cancellation);
        standIn.RevokeToken();
        _clock.Move(TimeSpan.FromMinutes(6));

        var vacancies = await Task.WhenAll(Ids(standIn, 10).Skip(1).Select(id => Source(services).FindAsync(id, Cancellation)));

        Assert.All(vacancies, Assert.NotNull);
        Assert.Equal(2, TokenRequests(standIn));
    }

    [Fact]
    public async Task FindAsync_TokenRevokedWithinFiveMinutes_IsBusyUntilTheyPass()
    {
        await using var standIn = await StartAsync();
        await using var services = HeadHunterSetup.Services(standIn, _store, _clock);
        var ids = Ids(standIn, 3);
        await Source(services).FindAsync(ids[0], Cancellation);
        standIn.RevokeToken();
        _clock.Move(TimeSpan.FromMinutes(2));

        var busy = await Assert.ThrowsAsync<SourceBusyException>(() => Source(services).FindAsync(ids[1], Cancellation));
        var asked = TokenRequests(standIn);
        _clock.Move(busy.RetryAfter);
        var vacancy = await Source(services).FindAsync(ids[1], Cancellation);

        Assert.Equal(TimeSpan.FromMinutes(3), busy.RetryAfter);
        Assert.Equal(1, asked);
        Assert.NotNull(vacancy);
    }

    [Fact]
    public async Task FindAsync_TokenNeverAccepted_StopsAfterTheSecond()
    {
        await using var standIn = await StartAsync();
        standIn.Fail(HeadHunterFault.BadAuthorization, times: int.MaxValue);
        await using var services = HeadHunterSetup.Services(standIn, _store, _clock);

        await Assert.ThrowsAsync<SourceBusyException>(() => Source(services).FindAsync(Ids(standIn, 1)[0], Cancellation));
        _clock.Move(TimeSpan.FromMinutes(6));
        await Assert.ThrowsAsync<SourceRefusedException>(() => Source(services).FindAsync(Ids(standIn, 1)[0], Cancellation));

        Assert.Equal(2, TokenRequests(standIn));
    }

    [Fact]
    public async Task FindAsync_AnotherProgramFetchedOneJustNow_IsBusyForFiveMinutes()
    {
        await using var standIn = await StartAsync();
        await FindAsync(standIn);
        await using var other = HeadHunterSetup.Services(standIn, new MemoryPartitionStore(), _clock);

        var busy = await Assert.ThrowsAsync<SourceBusyException>(() => Source(other).FindAsync(Ids(standIn, 1)[0], Cancellation));
        await Assert.ThrowsAsync<SourceBusyException>(() => Source(other).FindAsync(Ids(standIn, 1)[0], Cancellation));

        Assert.Equal(TimeSpan.FromMinutes(5), busy.RetryAfter);
        Assert.Equal(2, TokenRequests(standIn));
    }

    [Fact]
    public async Task FindAsync_WrongSecret_NamesTheSettingAndAsksOnceUntilItIsChanged()
    {
        await using var standIn = await StartAsync();
        await using var wrong = HeadHunterSetup.Services(standIn, _store, _clock, settings: ("ClientSecret", "wrong"));
        var id = Ids(standIn, 1)[0];

        var refused = await Assert.ThrowsAsync<SourceRefusedException>(() => Source(wrong).FindAsync(id, Cancellation));
        await Assert.ThrowsAsync<SourceRefusedException>(() => Source(wrong).FindAsync(id, Cancellation));
        var asked = TokenRequests(standIn);
        await FindAsync(standIn);

        Assert.Contains("HeadHunter__ClientSecret", refused.Message, StringComparison.Ordinal);
        Assert.Equal(1, asked);
        Assert.Equal(2, TokenRequests(standIn));
    }

    [Theory]
    [InlineData(HeadHunterFault.ServerError)]
    [InlineData(HeadHunterFault.NoJson)]
    [InlineData(HeadHunterFault.Reset)]
    [InlineData(HeadHunterFault.TooManyRequests)]
    public async Task FindAsync_TokenEndpointFailing_IsAskedOnceInFiveMinutes(HeadHunterFault fault)
    {
        await using var standIn = await StartAsync();
        standIn.Fail(fault, "/token");
        await using var services = HeadHunterSetup.Services(standIn, _store, _clock);
        var id = Ids(standIn, 1)[0];

        await Assert.ThrowsAsync<SourceBusyException>(() => Source(services).FindAsync(id, Cancellation));
        await Assert.ThrowsAsync<SourceBusyException>(() => Source(services).FindAsync(id, Cancellation));
        var asked = TokenRequests(standIn);
        _clock.Move(TimeSpan.FromMinutes(6));
        var vacancy = await Source(services).FindAsync(id, Cancellation);

        Assert.Equal(1, asked);
        Assert.NotNull(vacancy);
    }

    [Fact]
    public async Task FindAsync_NobodyAtTheTokenEndpoint_MayAskAgainAtOnce()
    {
        await using var standIn = await StartAsync();
        await using var services = HeadHunterSetup.Services(standIn, _store, _clock, settings: ("TokenUrl", "http://127.0.0.1:1/token"));

        await Assert.ThrowsAsync<SourceBusyException>(() => Source(services).FindAsync(Ids(standIn, 1)[0], Cancellation));
        await FindAsync(standIn);

        Assert.Equal(1, TokenRequests(standIn));
    }

    [Fact]
    public async Task FindAsync_TokenInTheSettings_IsUsedAndNoneFetched()
    {
        await using var standIn = await HeadHunterStandIn.StartAsync(new HeadHunterStandInOptions { AppToken = "GIVEN", Time = _clock }, Cancellation);
        await using var services = HeadHunterSetup.Services(standIn, _store, _clock, settings: ("AppToken", "GIVEN"));
        await using var wrong = HeadHunterSetup.Services(standIn, _store, _clock, settings: ("AppToken", "OTHER"));

        var vacancy = await Source(services).FindAsync(Ids(standIn, 1)[0], Cancellation);
        var refused = await Assert.ThrowsAsync<SourceRefusedException>(() => Source(wrong).FindAsync(Ids(standIn, 1)[0], Cancellation));

        Assert.NotNull(vacancy);
        Assert.Contains("HeadHunter__AppToken", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, TokenRequests(standIn));
    }

    [Fact]
    public async Task FindAsync_NoMeansToGetAToken_AsksWithoutAndSaysWhatIsMissing()
    {
        await using var closed = await StartAsync();
        await using var open = await HeadHunterStandIn.StartAsync(new HeadHunterStandInOptions { RequiresToken = false }, Cancellation);
        await using var toClosed = HeadHunterSetup.Services(closed, _store, settings: [("ClientId", null), ("ClientSecret", null)]);
        await using var toOpen = HeadHunterSetup.Services(open, _store, settings: [("ClientId", null), ("ClientSecret", null)]);

        var refused = await Assert.ThrowsAsync<SourceRefusedException>(() => Source(toClosed).FindAsync(Ids(closed, 1)[0], Cancellation));

        Assert.Contains("HeadHunter__AppToken", refused.Message, StringComparison.Ordinal);
        Assert.NotNull(await Source(toOpen).FindAsync(Ids(open, 1)[0], Cancellation));
    }

    [Fact]
    public void Open_SealedWithAnotherSecretOrChanged_IsNone()
    {
        using var seal = new HeadHunterTokenSeal("id", "secret");
        using var other = new HeadHunterTokenSeal("id", "Secret");
        var box = seal.Seal("token");
        var changed = Convert.FromBase64String(box);
        changed[^1] ^= 1;

        Assert.Equal("token", seal.Open(box));
        Assert.NotEqual(box, seal.Seal("token"));
        Assert.Null(other.Open(box));
        Assert.Null(seal.Open(Convert.ToBase64String(changed)));
        Assert.Null(seal.Open("short"));
        Assert.NotEqual(seal.KeyName, other.KeyName);
    }

    private Task<HeadHunterStandIn> StartAsync() =>
        HeadHunterStandIn.StartAsync(new HeadHunterStandInOptions { Vacancies = 30, Time = _clock }, Cancellation);

    private async Task FindAsync(HeadHunterStandIn standIn)
    {
        await using var services = HeadHunterSetup.Services(standIn, _store, _clock);
        Assert.NotNull(await Source(services).FindAsync(Ids(standIn, 1)[0], Cancellation));
    }

    private static IVacancySource Source(ServiceProvider services) => services.GetRequiredService<IVacancySource>();

    private static List<VacancyId> Ids(HeadHunterStandIn standIn, int count) =>
        [.. standIn.VacancyIds.Take(count).Select(id => VacancyId.Of("hh", id))];

    private static int TokenRequests(HeadHunterStandIn standIn) => standIn.Requests.Count(request => request.Path == "/token");
}

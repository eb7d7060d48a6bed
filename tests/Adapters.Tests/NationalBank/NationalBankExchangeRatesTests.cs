using JobFunctions.Adapters.Http;
using JobFunctions.Adapters.NationalBank;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Storage;
using JobFunctions.StandIns.NationalBank;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Adapters.Tests.NationalBank;

public sealed class NationalBankExchangeRatesTests
{
    // A Sunday, 02:00 in Kazakhstan; the bank fixed rates on Friday.
    private static readonly DateTimeOffset Start = new(2026, 11, 21, 21, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Friday = new(2026, 11, 20);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task GetLatestAsync_NothingFetchedYet_GivesTheBuiltInTableAndAsksNobody()
    {
        await using var bank = await NationalBankStandIn.StartAsync(Cancellation);
        await using var services = Services(bank.RatesUrl, new MemoryPartitionStore());

        var table = await services.GetRequiredService<IExchangeRates>().GetLatestAsync(Cancellation);

        Assert.Equal(new DateOnly(2026, 8, 1), table.Date);
        Assert.Equal(473.59m, table.ToTenge(1, "USD"));
        Assert.Equal(1m, table.ToTenge(1, "KZT"));
        Assert.Null(table.ToTenge(1, "XXX"));
        Assert.Empty(bank.Requests);
    }

    [Fact]
    public async Task RefreshAsync_Weekend_StepsBackToTheLastFixingAndDividesByUnits()
    {
        await using var bank = await NationalBankStandIn.StartAsync(Cancellation);
        bank.Fix(Friday, ("USD", 441.5m, 1), ("JPY", 304.12m, 100), ("RUB", 5.5m, 1));
        await using var services = Services(bank.RatesUrl, new MemoryPartitionStore());

        var isFresh = await services.GetRequiredService<IExchangeRateRefresh>().RefreshAsync(Cancellation);

        var table = await services.GetRequiredService<IExchangeRates>().GetLatestAsync(Cancellation);
        Assert.True(isFresh);
        Assert.Equal(Friday, table.Date);
        Assert.Equal(3.0412m, table.ToTenge(1, "JPY"));
        Assert.Equal(["?fdate=22.11.2026", "?fdate=21.11.2026", "?fdate=20.11.2026"], bank.Requests.Select(request => request.Query));
    }

    [Fact]
    public async Task RefreshAsync_FetchedWithinTheDay_AsksAgainOnlyAfterIt()
    {
        await using var bank = await NationalBankStandIn.StartAsync(Cancellation);
        bank.Fix(new DateOnly(2026, 11, 22), ("USD", 441m, 1));
        bank.Fix(new DateOnly(2026, 11, 23), ("USD", 445m, 1));
        var store = new MemoryPartitionStore();
        await using var first = Services(bank.RatesUrl, store);
        await using var later = Services(bank.RatesUrl, store, Start + TimeSpan.FromHours(23));
        await using var nextDay = Services(bank.RatesUrl, store, Start + TimeSpan.FromHours(25));

        await first.GetRequiredService<IExchangeRateRefresh>().RefreshAsync(Cancellation);
        await later.GetRequiredService<IExchangeRateRefresh>().RefreshAsync(Cancellation);
        var asked = bank.Requests.Count;
        await nextDay.GetRequiredService<IExchangeRateRefresh>().RefreshAsync(Cancellation);

        Assert.Equal(1, asked);
        Assert.Equal(2, bank.Requests.Count);
        Assert.Equal(445m, (await nextDay.GetRequiredService<IExchangeRates>().GetLatestAsync(Cancellation)).ToTenge(1, "USD"));
    }

    [Theory]
    [InlineData(500, "<rates/>")]
    [InlineData(404, "<rates/>")]
    [InlineData(200, "<html><body>Closed")]
    [InlineData(200, "<!DOCTYPE r [<!ENTITY a \"aaaa\">]><rates><item><title>USD</title><description>&a;</description><quant>1</quant></item></rates>")]
    [InlineData(200, "<rates><item><title>USD</title><description>-1</description><quant>0</quant></item><item><title>usd; drop</title><description>1</description><quant>1</quant></item></rates>")]
    public async Task RefreshAsync_Outage_KeepsTheLastKnownWithItsDate(int status, string body)
    {
        await using var bank = await NationalBankStandIn.StartAsync(Cancellation);
        bank.Fix(Friday, ("USD", 441.5m, 1));
        var store = new MemoryPartitionStore();
        await using var before = Services(bank.RatesUrl, store);
        await before.GetRequiredService<IExchangeRateRefresh>().RefreshAsync(Cancellation);
        bank.Status = status;
        bank.Body = body;
        await using var services = Services(bank.RatesUrl, store, Start + TimeSpan.FromDays(2));

        var isFresh = await services.GetRequiredService<IExchangeRateRefresh>().RefreshAsync(Cancellation);

        var table = await services.GetRequiredService<IExchangeRates>().GetLatestAsync(Cancellation);
        Assert.False(isFresh);
        Assert.Equal(Friday, table.Date);
        Assert.Equal(441.5m, table.ToTenge(1, "USD"));
    }

    [Fact]
    public async Task RefreshAsync_NobodyThere_EndsWithoutAnException()
    {
        await using var services = Services(new Uri("http://127.0.0.1:1/rates"), new MemoryPartitionStore());

        var isFresh = await services.GetRequiredService<IExchangeRateRefresh>().RefreshAsync(Cancellation);

        Assert.False(isFresh);
    }

    [Fact]
    public async Task RefreshAsync_SwitchedOff_AsksNobody()
    {
        await using var services = Services(null, new MemoryPartitionStore());

        Assert.False(await services.GetRequiredService<IExchangeRateRefresh>().RefreshAsync(Cancellation));
    }

    [Fact]
    public async Task RefreshAsync_TenEmptyDays_GivesUp()
    {
        await using var bank = await NationalBankStandIn.StartAsync(Cancellation);
        await using var services = Services(bank.RatesUrl, new MemoryPartitionStore());

        var isFresh = await services.GetRequiredService<IExchangeRateRefresh>().RefreshAsync(Cancellation);

        Assert.False(isFresh);
        Assert.Equal(11, bank.Requests.Count);
    }

    private static ServiceProvider Services(Uri? rates, IPartitionStore store, DateTimeOffset? now = null) =>
        new ServiceCollection()
            .AddLogging()
            .AddSingleton(store)
            .AddSingleton<TimeProvider>(new StoppedClock(now ?? Start))
            .AddKeyedSingleton("nationalbank", new ServicePolicy
            {
                Name = "National Bank",
                RequestsPerSecond = 1_000_000,
                MaxTries = 2,
                FirstDelay = TimeSpan.FromMilliseconds(1),
                LongestDelay = TimeSpan.FromMilliseconds(5),
            })
            .AddNationalBank(new ConfigurationBuilder()
                .AddInMemoryCollection([new("NationalBank:RatesUrl", rates?.ToString() ?? "")]).Build())
            .BuildServiceProvider();

    /// <summary>Says one time and runs real timers.</summary>
    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}

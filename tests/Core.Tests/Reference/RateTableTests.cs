using JobFunctions.Core.Reference;

namespace JobFunctions.Core.Tests.Reference;

public sealed class RateTableTests
{
    private static readonly RateTable Rates = new(new DateOnly(2026, 11, 20), new Dictionary<string, decimal> { ["USD"] = 515.31m, ["RUB"] = 6.42m, ["BTC"] = 0 });

    [Fact]
    public void About_TwoCurrencies_ConvertsOverTheTengeAndRoundsToThreeDigits()
    {
        Assert.Equal(new Money(1_290_000, null, "KZT"), Rates.About(new Money(2_500, null, "USD"), "KZT"));
        Assert.Equal(new Money(582, 873, "USD", IsGross: true), Rates.About(new Money(300_000, 450_000, "KZT", IsGross: true), "USD"));
        Assert.Equal(new Money(null, 201_000, "RUB"), Rates.About(new Money(null, 2_500, "USD"), "RUB"));
        Assert.Equal(new Money(0, 999, "KZT"), Rates.About(new Money(0, 999, "KZT"), "KZT"));
    }

    [Theory]
    [InlineData("EUR", "KZT")]
    [InlineData("KZT", "EUR")]
    [InlineData("KZT", "BTC")]
    public void About_CurrencyWithoutARate_IsNull(string from, string to) => Assert.Null(Rates.About(new Money(100, null, from), to));
}

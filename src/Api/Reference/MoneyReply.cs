using JobFunctions.Core.Reference;

namespace JobFunctions.Api.Reference;

/// <summary>A monthly amount or range, with its worth in tenge.</summary>
/// <param name="From">Lower end; null where only an upper one is said.</param>
/// <param name="To">Upper end; null where only a lower one is said.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Gross">True before tax, false in hand, null when not said.</param>
/// <param name="FromKzt">Whole tenge at the rate of <paramref name="RateDate"/>; null where the currency has no rate.</param>
/// <param name="ToKzt">Whole tenge at the rate of <paramref name="RateDate"/>; null where the currency has no rate.</param>
/// <param name="RateDate">The day of the rate.</param>
internal sealed record MoneyReply(
    decimal? From, decimal? To, string Currency, bool? Gross, decimal? FromKzt, decimal? ToKzt, DateOnly RateDate)
{
    public static MoneyReply? Of(Money? money, RateTable rates) => money is null
        ? null
        : new(
            money.From,
            money.To,
            money.Currency,
            money.IsGross,
            ToTenge(money.From, money.Currency, rates),
            ToTenge(money.To, money.Currency, rates),
            rates.Date);

    private static decimal? ToTenge(decimal? amount, string currency, RateTable rates) =>
        amount is { } known && rates.ToTenge(known, currency) is { } tenge ? decimal.Round(tenge) : null;
}

namespace JobFunctions.Core.Reference;

/// <summary>Official rates of one day against the tenge.</summary>
/// <param name="Date">The day that the rates were fixed for.</param>
/// <param name="TengePerUnit">Tenge for one unit of each ISO 4217 code; KZT itself need not stand in it.</param>
public sealed record RateTable(DateOnly Date, IReadOnlyDictionary<string, decimal> TengePerUnit)
{
    /// <returns>null for a currency that the table does not know.</returns>
    public decimal? ToTenge(decimal amount, string currency) =>
        currency == "KZT" ? amount
        : TengePerUnit.TryGetValue(currency, out var rate) ? amount * rate
        : null;

    /// <summary>About what an amount is in another currency, rounded to three digits.</summary>
    /// <returns>null where the table does not know one of the two.</returns>
    public Money? About(Money money, string currency)
    {
        var unit = ToTenge(1, currency);
        return unit is > 0 && ToTenge(1, money.Currency) is { } rate
            ? new Money(Rounded(money.From * rate / unit), Rounded(money.To * rate / unit), currency, money.IsGross)
            : null;
    }

    private static decimal? Rounded(decimal? amount)
    {
        if (amount is not > 0)
        {
            return amount;
        }

        var step = 1m;
        for (var rest = decimal.Truncate(amount.Value); rest >= 1000; rest /= 10)
        {
            step *= 10;
        }

        return Math.Round(amount.Value / step, MidpointRounding.AwayFromZero) * step;
    }
}

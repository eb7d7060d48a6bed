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
}

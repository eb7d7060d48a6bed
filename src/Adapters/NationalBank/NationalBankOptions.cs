namespace JobFunctions.Adapters.NationalBank;

/// <summary>Settings of the National Bank of Kazakhstan: <c>NationalBank__RatesUrl</c>.</summary>
public sealed class NationalBankOptions
{
    public const string SectionName = "NationalBank";

    /// <summary>The page of daily rates, which takes <c>?fdate=dd.MM.yyyy</c>; an empty setting switches fetching off.</summary>
    /// <value>The bank's own page by default.</value>
    public Uri? RatesUrl { get; set; } = new("https://nationalbank.kz/rss/get_rates.cfm");
}

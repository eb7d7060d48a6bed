using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using JobFunctions.Core.Reference;

namespace JobFunctions.Adapters.NationalBank;

/// <summary>Reads the bank's page of one day's rates: an <c>item</c> for each currency, its rate for <c>quant</c> units.</summary>
internal static class NationalBankRates
{
    private const string DateFormat = "dd.MM.yyyy";
    private const int MaxCharacters = 1_000_000;
    private const int MaxCurrencies = 300;

    /// <summary>What the bank fixed around 2026-08-01, for the time before anything was fetched.</summary>
    /// <remarks>USD, RUB, UZS and AMD as fixed for that day, EUR for the day before it, KGS by its rate to the dollar of 2026-07-20.</remarks>
    public static RateTable BuiltIn { get; } = new(new DateOnly(2026, 8, 1), new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["USD"] = 473.59m,
        ["EUR"] = 544.50m,
        ["RUB"] = 5.94m,
        ["UZS"] = 0.0396m,
        ["AMD"] = 1.305m,
        ["KGS"] = 5.42m,
    });

    public static string Query(DateOnly day) => "fdate=" + day.ToString(DateFormat, CultureInfo.InvariantCulture);

    /// <param name="asked">The day that was asked for; counts where the page names none.</param>
    /// <returns>null for a day without rates: the page is then empty.</returns>
    /// <exception cref="XmlException">The page is no XML, declares a document type, or is too large.</exception>
    public static RateTable? Read(Stream page, DateOnly asked)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MaxCharacters,
        };
        using var reader = XmlReader.Create(page, settings);
        var root = XDocument.Load(reader).Root;
        var rates = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var item in (root?.Elements("item") ?? []).Take(MaxCurrencies))
        {
            var code = item.Element("title")?.Value.Trim() ?? "";
            if (code.Length == 3 && code.All(char.IsAsciiLetterUpper)
                && Number(item.Element("description")) is > 0 and var rate && Number(item.Element("quant")) is > 0 and var units)
            {
                rates[code] = rate / units;
            }
        }

        return rates.Count == 0 ? null : new RateTable(Day(root?.Element("date")) ?? asked, rates);
    }

    private static decimal? Number(XElement? element) =>
        decimal.TryParse(element?.Value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number)
        && number < 1_000_000_000 ? number : null;

    private static DateOnly? Day(XElement? element) =>
        DateOnly.TryParseExact(element?.Value.Trim(), DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

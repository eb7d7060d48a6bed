using System.Globalization;

namespace JobFunctions.Core.Reference;

/// <summary>Amounts as people in Kazakhstan and Russia write them, the same in each of the languages: <c>300 000 ₸</c>. Its spaces do not break.</summary>
public static class MoneyText
{
    private static readonly NumberFormatInfo Numbers = new() { NumberGroupSeparator = "\u00A0", NumberGroupSizes = [3], NumberDecimalSeparator = "," };

    private static readonly Dictionary<string, string> Signs = new()
    {
        ["KZT"] = "₸",
        ["RUB"] = "₽",
        ["USD"] = "$",
        ["EUR"] = "€",
        ["UAH"] = "₴",
        ["GBP"] = "£",
    };

    public static string Of(decimal amount, string currency) => $"{NumberOf(amount)}\u00A0{SignOf(currency)}";

    /// <summary>With two decimals, or none where it is whole.</summary>
    public static string NumberOf(decimal amount) => amount.ToString(decimal.IsInteger(amount) ? "N0" : "N2", Numbers);

    /// <param name="currency">ISO 4217.</param>
    /// <returns>The code itself where it has no sign that is known widely.</returns>
    public static string SignOf(string currency) => Signs.GetValueOrDefault(currency, currency);
}

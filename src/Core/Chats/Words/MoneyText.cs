using System.Globalization;

namespace JobFunctions.Core.Chats.Words;

/// <summary>An amount as people write it in any of the languages: <c>300 000 ₸</c>.</summary>
internal static class MoneyText
{
    private static readonly NumberFormatInfo Numbers = new() { NumberGroupSeparator = "\u00A0", NumberGroupSizes = [3], NumberDecimalSeparator = "," };

    public static string Of(decimal amount, string currency) =>
        $"{amount.ToString(decimal.IsInteger(amount) ? "N0" : "N2", Numbers)}\u00A0{currency switch { "KZT" => "₸", "RUB" => "₽", "USD" => "$", "EUR" => "€", _ => currency }}";
}

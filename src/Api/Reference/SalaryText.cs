using System.Globalization;
using JobFunctions.Core.Reference;

namespace JobFunctions.Api.Reference;

/// <summary>A salary as the bot shows it: <c>от 300 000 до 450 000 ₸</c>.</summary>
public static class SalaryText
{
    private static readonly NumberFormatInfo Numbers = new() { NumberGroupSeparator = " ", NumberGroupSizes = [3], NumberDecimalSeparator = "," };

    private static readonly Dictionary<string, string> Signs = new()
    {
        ["KZT"] = "₸",
        ["RUB"] = "₽",
        ["USD"] = "$",
        ["EUR"] = "€",
        ["UAH"] = "₴",
        ["GBP"] = "£",
    };

    /// <returns>null where no salary is stated.</returns>
    public static string? Of(Money? money) => money switch
    {
        null => null,
        { From: { } from, To: { } to } when from == to => $"{Number(from)} {Sign(money)}",
        { From: { } from, To: { } to } => $"от {Number(from)} до {Number(to)} {Sign(money)}",
        { From: { } from } => $"от {Number(from)} {Sign(money)}",
        { To: { } to } => $"до {Number(to)} {Sign(money)}",
        _ => null,
    };

    private static string Number(decimal amount) => amount.ToString(decimal.IsInteger(amount) ? "N0" : "N2", Numbers);

    private static string Sign(Money money) => Signs.GetValueOrDefault(money.Currency, money.Currency);
}

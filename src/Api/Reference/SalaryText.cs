using JobFunctions.Core.Reference;

namespace JobFunctions.Api.Reference;

/// <summary>A salary as the bot shows it, with plain spaces: <c>от 300 000 до 450 000 ₸</c>.</summary>
public static class SalaryText
{
    /// <returns>null where no salary is stated.</returns>
    public static string? Of(Money? money) => Words(money)?.Replace('\u00A0', ' ');

    private static string? Words(Money? money) => money switch
    {
        null => null,
        { From: { } from, To: { } to } when from == to => MoneyText.Of(from, money.Currency),
        { From: { } from, To: { } to } => $"от {MoneyText.NumberOf(from)} до {MoneyText.Of(to, money.Currency)}",
        { From: { } from } => $"от {MoneyText.Of(from, money.Currency)}",
        { To: { } to } => $"до {MoneyText.Of(to, money.Currency)}",
        _ => null,
    };
}

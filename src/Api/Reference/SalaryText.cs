using JobFunctions.Core.Reference;

namespace JobFunctions.Api.Reference;

/// <summary>A salary as people read it, with plain spaces: <c>от 300 000 до 450 000 ₸</c>.</summary>
public static class SalaryText
{
    /// <param name="from">The word in front of a lower end.</param>
    /// <param name="to">The word in front of an upper end.</param>
    /// <returns>null where no salary is stated.</returns>
    public static string? Of(Money? money, string from = "от", string to = "до")
    {
        var text = money switch
        {
            { From: { } least, To: { } most } when least == most => MoneyText.Of(least, money.Currency),
            { From: { } least, To: { } most } => $"{from} {MoneyText.NumberOf(least)} {to} {MoneyText.Of(most, money.Currency)}",
            { From: { } least } => $"{from} {MoneyText.Of(least, money.Currency)}",
            { To: { } most } => $"{to} {MoneyText.Of(most, money.Currency)}",
            _ => null,
        };
        return text?.Replace('\u00A0', ' ');
    }
}

namespace JobFunctions.Api.Validation;

/// <summary>Three letters, in either case. Null and blank count as not given.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class CurrencyCodeAttribute() : LineAttribute(10)
{
    public override string? FaultOf(string text) =>
        text.Trim() is { Length: 3 } code && code.All(char.IsAsciiLetter) ? null : "Must be a currency code of three letters, such as KZT.";

    /// <returns>In upper case, with the codes of today for those that hh.ru and people still use.</returns>
    public static string Clean(string code) => code.Trim().ToUpperInvariant() switch
    {
        "RUR" => "RUB",
        "BYR" => "BYN",
        var today => today,
    };
}

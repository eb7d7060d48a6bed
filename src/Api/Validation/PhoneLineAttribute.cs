namespace JobFunctions.Api.Validation;

/// <summary>A telephone number as people write it. Null and blank count as not given.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class PhoneLineAttribute() : LineAttribute(32)
{
    public override string? FaultOf(string text) => base.FaultOf(text) ?? (IsPhone(text) ? null : "Must be a telephone number of 5 to 15 digits.");

    private static bool IsPhone(string text) =>
        text.Count(char.IsAsciiDigit) is >= 5 and <= 15 && text.All(character => char.IsAsciiDigit(character) || "+-(). ".Contains(character, StringComparison.Ordinal));
}

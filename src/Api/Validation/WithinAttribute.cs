using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace JobFunctions.Api.Validation;

/// <summary>A range of numbers of any kind, both ends included, in words that need no name. Null counts as not given.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class WithinAttribute(long least, long most)
    : RangeAttribute(typeof(decimal), least.ToString(CultureInfo.InvariantCulture), most.ToString(CultureInfo.InvariantCulture))
{
    public long Least { get; } = least;

    public long Most { get; } = most;

    public override bool IsValid(object? value) => value switch
    {
        null => true,
        double number => number >= Least && number <= Most,
        _ => Convert.ToDecimal(value, CultureInfo.InvariantCulture) is var number && number >= Least && number <= Most,
    };

    public override string FormatErrorMessage(string name) => string.Create(CultureInfo.InvariantCulture, $"Must be between {Least} and {Most}.");
}

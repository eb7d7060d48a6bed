using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace JobFunctions.Api.Validation;

/// <summary>A range, both ends included, in words that need no name.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class WithinAttribute : RangeAttribute
{
    public WithinAttribute(long minimum, long maximum)
        : base(typeof(decimal), minimum.ToString(CultureInfo.InvariantCulture), maximum.ToString(CultureInfo.InvariantCulture))
    {
        ErrorMessage = "Must be between {1} and {2}.";
        ParseLimitsInInvariantCulture = true;
    }
}

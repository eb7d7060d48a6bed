namespace JobFunctions.Api.Validation;

/// <summary>A filter of countries, each as <see cref="CountryCodeAttribute"/> takes one.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class CountryFilterAttribute : FilterAttribute
{
    private readonly CountryCodeAttribute _code = new();

    public CountryFilterAttribute()
        : base(10) => HasCommas = true;

    public override string? FaultOf(string value) => _code.IsValid(value) ? null : _code.FormatErrorMessage("country");
}

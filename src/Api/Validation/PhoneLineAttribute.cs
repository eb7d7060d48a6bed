using JobFunctions.Core.Accounts;

namespace JobFunctions.Api.Validation;

/// <summary>A telephone number as people write it. Null and blank count as not given.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class PhoneLineAttribute() : LineAttribute(ContactDetails.MaxPhone)
{
    public override string? FaultOf(string text) => base.FaultOf(text) ?? (ContactDetails.IsPhone(text) ? null : "Must be a telephone number of 5 to 15 digits.");
}

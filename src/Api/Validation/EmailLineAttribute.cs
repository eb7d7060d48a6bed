using JobFunctions.Core.Accounts;

namespace JobFunctions.Api.Validation;

/// <summary>An e-mail address as the mailer will take it. Null and blank count as not given.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class EmailLineAttribute() : LineAttribute(ContactDetails.MaxEmail)
{
    public override string? FaultOf(string text) => base.FaultOf(text) ?? (ContactDetails.IsEmail(text.Trim()) ? null : "Must be an e-mail address.");
}

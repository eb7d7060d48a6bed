using System.Net.Mail;

namespace JobFunctions.Api.Validation;

/// <summary>An e-mail address as the mailer will take it. Null and blank count as not given.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class EmailLineAttribute() : LineAttribute(254)
{
    public override string? FaultOf(string text) => base.FaultOf(text) ?? (IsAddress(text.Trim()) ? null : "Must be an e-mail address.");

    private static bool IsAddress(string text) =>
        MailAddress.TryCreate(text, out var address) && address.Address == text && address.Host.Contains('.', StringComparison.Ordinal);
}

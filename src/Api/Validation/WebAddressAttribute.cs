namespace JobFunctions.Api.Validation;

/// <summary>The address of a page, http or https. Null and blank count as not given.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class WebAddressAttribute() : LineAttribute(500)
{
    public override string? FaultOf(string text) => base.FaultOf(text) ?? (IsPage(text) ? null : "Must be an address that begins with https:// or http://.");

    private static bool IsPage(string text) =>
        Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}

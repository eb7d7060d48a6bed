using Microsoft.Extensions.Options;

namespace JobFunctions.Adapters.Google;

/// <summary>Checks that the client is whole, or not there at all.</summary>
internal sealed class GoogleOptionsValidator : IValidateOptions<GoogleOptions>
{
    public ValidateOptionsResult Validate(string? name, GoogleOptions options) =>
        options.ClientId.Length > 0 && options.ClientSecret.Length == 0 ? ValidateOptionsResult.Fail("Google__ClientSecret is missing beside Google__ClientId.")
            : !IsAddress(options.TokenUrl) ? ValidateOptionsResult.Fail("Google__TokenUrl must be an absolute http or https address.")
            : !IsAddress(options.CertsUrl) ? ValidateOptionsResult.Fail("Google__CertsUrl must be an absolute http or https address.")
            : ValidateOptionsResult.Success;

    private static bool IsAddress(Uri? address) => address is { IsAbsoluteUri: true, Scheme: "http" or "https" };
}

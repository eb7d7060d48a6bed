using Microsoft.Extensions.Options;

namespace JobFunctions.Adapters.NationalBank;

/// <summary>Checks the address of the rates.</summary>
internal sealed class NationalBankOptionsValidator : IValidateOptions<NationalBankOptions>
{
    public ValidateOptionsResult Validate(string? name, NationalBankOptions options) =>
        options.RatesUrl is null or { IsAbsoluteUri: true, Scheme: "http" or "https" }
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail("NationalBank__RatesUrl must be an absolute http or https address, or empty for none.");
}

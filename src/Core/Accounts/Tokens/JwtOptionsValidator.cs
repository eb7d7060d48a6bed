using Microsoft.Extensions.Options;

namespace JobFunctions.Core.Accounts.Tokens;

/// <summary>Refuses keys that are missing, short or named alike, without repeating them.</summary>
public sealed class JwtOptionsValidator : IValidateOptions<JwtOptions>
{
    public ValidateOptionsResult Validate(string? name, JwtOptions options)
    {
        if (Fault("Jwt__KeyId", options.KeyId, "Jwt__Key", options.Key) is { } fault)
        {
            return ValidateOptionsResult.Fail(fault);
        }

        for (var i = 0; i < options.PreviousKeys.Count; i++)
        {
            var previous = options.PreviousKeys[i];
            if (Fault($"Jwt__PreviousKeys__{i}__KeyId", previous.KeyId, $"Jwt__PreviousKeys__{i}__Key", previous.Key) is { } old)
            {
                return ValidateOptionsResult.Fail(old);
            }
        }

        return options.PreviousKeys.Select(key => key.KeyId).Append(options.KeyId).Distinct(StringComparer.Ordinal).Count() == options.PreviousKeys.Count + 1
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail("Jwt__KeyId and the ids of Jwt__PreviousKeys are not all different.");
    }

    private static string? Fault(string idSetting, string id, string keySetting, string key)
    {
        if (id.Length is 0 or > 64)
        {
            return $"{idSetting} is not 1-64 characters long.";
        }

        return JwtKeyring.BytesOf(key).Length < JwtKeyring.MinKeyBytes
            ? $"{keySetting} is shorter than {JwtKeyring.MinKeyBytes} bytes (base64, or plain text)."
            : null;
    }
}

using Microsoft.Extensions.Primitives;

namespace JobFunctions.Api.Idempotency;

/// <summary>The header <c>Idempotency-Key</c> (draft-ietf-httpapi-idempotency-key-header-07: a string in quotes). Many clients send it without quotes, which counts too.</summary>
internal static class IdempotencyKey
{
    public const string HeaderName = "Idempotency-Key";

    public const int MaxLength = 255;

    public const string Rule = "Must be 1-255 visible ASCII characters, in quotes or without, and sent once.";

    /// <returns>null for what breaks <see cref="Rule"/>.</returns>
    public static string? Parse(StringValues header)
    {
        if (header is not [{ } sent])
        {
            return null;
        }

        var text = sent.Trim(' ');
        var key = text.Length > 1 && text[0] == '"' && text[^1] == '"' ? text[1..^1] : text;
        return key.Length is > 0 and <= MaxLength && key.All(character => character is > ' ' and < '\u007f' and not ('"' or '\\')) ? key : null;
    }
}

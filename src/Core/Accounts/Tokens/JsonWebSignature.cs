using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace JobFunctions.Core.Accounts.Tokens;

/// <summary>Compact JSON Web Signatures with HMAC-SHA-256 (RFC 7515, RFC 7518 3.2): the bytes only, no word about their meaning.</summary>
internal static class JsonWebSignature
{
    private static readonly int SignatureLength = Base64Url.GetEncodedLength(HMACSHA256.HashSizeInBytes);

    public static string Sign(ReadOnlySpan<byte> header, ReadOnlySpan<byte> payload, ReadOnlySpan<byte> key)
    {
        var signed = $"{Base64Url.EncodeToString(header)}.{Base64Url.EncodeToString(payload)}";
        return $"{signed}.{Base64Url.EncodeToString(HMACSHA256.HashData(key, Encoding.ASCII.GetBytes(signed)))}";
    }

    /// <summary>Takes a token into its parts, nothing checked but their form.</summary>
    public static bool TrySplit(string token, out byte[] header, out byte[] payload)
    {
        header = payload = [];
        var first = token.IndexOf('.', StringComparison.Ordinal);
        var last = token.LastIndexOf('.');
        return first > 0 && last > first + 1 && token.Length - last - 1 == SignatureLength
            && TryDecode(token.AsSpan(0, first), out header)
            && TryDecode(token.AsSpan(first + 1, last - first - 1), out payload);
    }

    /// <summary>Whether the token's signature is this key's. In constant time.</summary>
    public static bool IsSignedWith(string token, ReadOnlySpan<byte> key)
    {
        var last = token.LastIndexOf('.');
        Span<byte> expected = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(token[..last]), expected);
        return TryDecode(token.AsSpan(last + 1), out var signature) && CryptographicOperations.FixedTimeEquals(expected, signature);
    }

    private static bool TryDecode(ReadOnlySpan<char> text, out byte[] bytes)
    {
        bytes = [];
        if (!Base64Url.IsValid(text, out var length))
        {
            return false;
        }

        bytes = new byte[length];

        // Strict: no padding, no white space, and no second way to write the same bytes.
        return Base64Url.TryDecodeFromChars(text, bytes, out _) && Base64Url.EncodeToString(bytes).AsSpan().SequenceEqual(text);
    }
}

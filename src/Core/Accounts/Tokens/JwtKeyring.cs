using System.Text;

namespace JobFunctions.Core.Accounts.Tokens;

/// <summary>The keys by their <c>kid</c>; one of them signs.</summary>
public sealed class JwtKeyring
{
    /// <summary>Fewest bytes of a key: as many as the hash has (RFC 7518, 3.2).</summary>
    public const int MinKeyBytes = 32;

    private readonly Dictionary<string, byte[]> _keys;

    /// <exception cref="ArgumentException">Two keys have one id.</exception>
    public JwtKeyring(JwtOptions options)
    {
        SigningKeyId = options.KeyId;
        _keys = options.PreviousKeys.Append(new PreviousJwtKey { KeyId = options.KeyId, Key = options.Key })
            .ToDictionary(key => key.KeyId, key => BytesOf(key.Key), StringComparer.Ordinal);
    }

    public string SigningKeyId { get; }

    internal ReadOnlySpan<byte> SigningKey => _keys[SigningKeyId];

    /// <returns>Empty for an id that is not known.</returns>
    internal ReadOnlySpan<byte> KeyOf(string keyId) => _keys.GetValueOrDefault(keyId);

    /// <summary>The bytes of a key as a setting writes it.</summary>
    public static byte[] BytesOf(string text)
    {
        var decoded = new byte[text.Length];
        return Convert.TryFromBase64String(text, decoded, out var length) && length >= MinKeyBytes
            ? decoded[..length]
            : Encoding.UTF8.GetBytes(text);
    }
}

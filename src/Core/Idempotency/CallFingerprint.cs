using System.Security.Cryptography;
using System.Text;
using JobFunctions.Core.Accounts.Tokens;

namespace JobFunctions.Core.Idempotency;

/// <summary>Tells whether two calls have the same content without keeping the content.</summary>
/// <remarks>
/// A registration's body has a password in it, and a plain hash in the store would let a thief guess it far faster than the password's own hash.
/// So it is a MAC, under a key made of the signing key; the key's id stands before it, so that it outlives a rotation.
/// </remarks>
public sealed class CallFingerprint(JwtKeyring keyring)
{
    private static readonly byte[] Purpose = Encoding.ASCII.GetBytes("fingerprints of keyed calls");

    public string Of(ReadOnlySpan<byte> content) => Of(keyring.SigningKeyId, keyring.SigningKey, content);

    /// <returns>False also when the key that made the fingerprint is gone.</returns>
    public bool Matches(string fingerprint, ReadOnlySpan<byte> content)
    {
        var keyId = fingerprint[..Math.Max(0, fingerprint.LastIndexOf(':'))];
        var key = keyring.KeyOf(keyId);
        return !key.IsEmpty
            && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(fingerprint), Encoding.UTF8.GetBytes(Of(keyId, key, content)));
    }

    private static string Of(string keyId, ReadOnlySpan<byte> key, ReadOnlySpan<byte> content) =>
        $"{keyId}:{Convert.ToHexStringLower(HMACSHA256.HashData(HMACSHA256.HashData(key, Purpose), content))}";
}

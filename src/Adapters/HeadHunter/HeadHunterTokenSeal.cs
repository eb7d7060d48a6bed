using System.Security.Cryptography;
using System.Text;

namespace JobFunctions.Adapters.HeadHunter;

/// <summary>Encrypts the stored application token with a key made from the client secret: AES-256-GCM, HKDF-SHA-256 (RFC 5869).</summary>
internal sealed class HeadHunterTokenSeal : IDisposable
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    private readonly AesGcm _cipher;
    private readonly byte[] _application;

    public HeadHunterTokenSeal(string clientId, string clientSecret)
    {
        _application = Encoding.UTF8.GetBytes(clientId);
        var secret = Encoding.UTF8.GetBytes(clientSecret);
        _cipher = new AesGcm(HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, 32, _application, "hh.ru application token"u8.ToArray()), TagBytes);
        KeyName = Convert.ToHexStringLower(
            HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, 8, _application, "hh.ru application token, name of the key"u8.ToArray()));
    }

    /// <summary>Changes with the secret and tells nothing of it.</summary>
    public string KeyName { get; }

    public string Seal(string token)
    {
        var plain = Encoding.UTF8.GetBytes(token);
        var box = new byte[NonceBytes + plain.Length + TagBytes];
        RandomNumberGenerator.Fill(box.AsSpan(0, NonceBytes));
        _cipher.Encrypt(
            box.AsSpan(0, NonceBytes), plain, box.AsSpan(NonceBytes, plain.Length), box.AsSpan(NonceBytes + plain.Length), _application);
        return Convert.ToBase64String(box);
    }

    /// <returns>null for what was not sealed with this secret.</returns>
    public string? Open(string text)
    {
        var box = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, box, out var length) || length < NonceBytes + TagBytes)
        {
            return null;
        }

        var plain = new byte[length - NonceBytes - TagBytes];
        try
        {
            _cipher.Decrypt(
                box.AsSpan(0, NonceBytes), box.AsSpan(NonceBytes, plain.Length), box.AsSpan(NonceBytes + plain.Length, TagBytes), plain, _application);
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }

        return Encoding.UTF8.GetString(plain);
    }

    public void Dispose() => _cipher.Dispose();
}

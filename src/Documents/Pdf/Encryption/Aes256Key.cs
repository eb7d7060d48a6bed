using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

using JobFunctions.Documents.Pdf.Objects;

namespace JobFunctions.Documents.Pdf.Encryption;

/// <summary>The key of revisions 5 and 6 for the empty user password (ISO 32000-2, algorithms 2.A and 2.B).</summary>
[SuppressMessage("Security", "CA5358:Review cipher mode usage with cryptography experts", Justification = "The standard's own construction.")]
internal static class Aes256Key
{
    /// <returns><see langword="null"/> when the file wants a password.</returns>
    public static byte[]? Find(PdfDictionary encryption)
    {
        var user = encryption.Bytes("U");
        var wrapped = encryption.Bytes("UE");

        if (user.Length < 48 || wrapped.Length < 32)
        {
            return null;
        }

        var revision = encryption.Integer("R");

        if (!Hash(user.AsSpan(32, 8), revision).AsSpan().SequenceEqual(user.AsSpan(0, 32)))
        {
            return null;
        }

        using var aes = Aes.Create();
        aes.Key = Hash(user.AsSpan(40, 8), revision);

        return aes.DecryptCbc(wrapped.AsSpan(0, 32), new byte[16], PaddingMode.None);
    }

    private static byte[] Hash(ReadOnlySpan<byte> salt, int revision)
    {
        var key = SHA256.HashData(salt);

        if (revision < 6)
        {
            return key;
        }

        byte[] last = [];

        // At least 64 rounds, then until the last byte is small enough; the odds of more than 300 are nil.
        for (var round = 0; round < 64 || (last[^1] > round - 32 && round < 1000); round++)
        {
            var repeated = new byte[key.Length * 64];

            for (var i = 0; i < 64; i++)
            {
                key.CopyTo(repeated, i * key.Length);
            }

            using var aes = Aes.Create();
            aes.Key = key[..16];
            last = aes.EncryptCbc(repeated, key.AsSpan(16, 16), PaddingMode.None);
            key = (last.AsSpan(0, 16).ToArray().Sum(value => value) % 3) switch
            {
                0 => SHA256.HashData(last),
                1 => SHA384.HashData(last),
                _ => SHA512.HashData(last),
            };
        }

        return key[..32];
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

using JobFunctions.Documents.Pdf.Objects;

namespace JobFunctions.Documents.Pdf.Encryption;

/// <summary>The key of revisions 5 and 6 for an empty password, the user's or the owner's (ISO 32000-2, algorithms 2.A and 2.B).</summary>
[SuppressMessage("Security", "CA5358:Review cipher mode usage with cryptography experts", Justification = "The standard's own construction.")]
internal static class Aes256Key
{
    /// <returns><see langword="null"/> when the file wants a password.</returns>
    public static byte[]? Find(PdfDictionary encryption)
    {
        var user = encryption.Bytes("U");
        var wrapped = encryption.Bytes("UE");

        var owner = encryption.Bytes("O");
        var ownerWrapped = encryption.Bytes("OE");

        if (user.Length < 48 || wrapped.Length < 32)
        {
            return null;
        }

        var revision = encryption.Integer("R");

        return Unwrap(user, wrapped, [], revision)
            ?? (owner.Length < 48 || ownerWrapped.Length < 32 ? null : Unwrap(owner, ownerWrapped, user[..48], revision));
    }

    // A password's entry is its hash, the salt of that, and the salt of the hash that wraps the key.
    private static byte[]? Unwrap(byte[] entry, byte[] wrapped, byte[] extra, int revision)
    {
        if (!Hash(entry.AsSpan(32, 8), extra, revision).AsSpan().SequenceEqual(entry.AsSpan(0, 32)))
        {
            return null;
        }

        using var aes = Aes.Create();
        aes.Key = Hash(entry.AsSpan(40, 8), extra, revision);

        return aes.DecryptCbc(wrapped.AsSpan(0, 32), new byte[16], PaddingMode.None);
    }

    private static byte[] Hash(ReadOnlySpan<byte> salt, byte[] extra, int revision)
    {
        var key = SHA256.HashData([.. salt, .. extra]);

        if (revision < 6)
        {
            return key;
        }

        byte[] last = [];

        // At least 64 rounds, then until the last byte is small enough; the odds of more than 300 are nil.
        for (var round = 0; round < 64 || (last[^1] > round - 32 && round < 1000); round++)
        {
            byte[] once = [.. key, .. extra];
            var repeated = new byte[once.Length * 64];

            for (var i = 0; i < 64; i++)
            {
                once.CopyTo(repeated, i * once.Length);
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

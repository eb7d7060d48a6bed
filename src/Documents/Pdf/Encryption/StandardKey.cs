using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

using JobFunctions.Documents.Pdf.Objects;

namespace JobFunctions.Documents.Pdf.Encryption;

/// <summary>The key of revisions 2 to 4 for the empty user password (ISO 32000-2, algorithms 2, 4 and 5).</summary>
[SuppressMessage("Security", "CA5351:Do Not Use Broken Cryptographic Algorithms", Justification = "The file chose the algorithm; nothing is protected by it here.")]
internal static class StandardKey
{
    private static readonly byte[] Padding =
    [
        0x28, 0xBF, 0x4E, 0x5E, 0x4E, 0x75, 0x8A, 0x41, 0x64, 0x00, 0x4E, 0x56, 0xFF, 0xFA, 0x01, 0x08,
        0x2E, 0x2E, 0x00, 0xB6, 0xD0, 0x68, 0x3E, 0x80, 0x2F, 0x0C, 0xA9, 0xFE, 0x64, 0x53, 0x69, 0x7A,
    ];

    /// <returns><see langword="null"/> when the file wants a password.</returns>
    public static byte[]? Find(PdfDictionary encryption, byte[] fileId)
    {
        var revision = encryption.Integer("R");
        var owner = encryption.Bytes("O");
        var user = encryption.Bytes("U");

        if (owner.Length < 32 || user.Length < 16)
        {
            return null;
        }

        // Bits by the standard, but some writers count bytes; a key of less than 40 bits there is not.
        var stated = encryption.Integer("Length", encryption.Integer("V") >= 4 ? 128 : 40);
        var length = revision == 2 ? 5 : Math.Clamp(stated < 40 ? stated : stated / 8, 5, 16);
        var permissions = unchecked((int)(long)encryption.Number("P"));
        var open = revision >= 4 && !encryption.Boolean("EncryptMetadata", true);
        byte[] seed =
        [
            .. Padding, .. owner[..32],
            (byte)permissions, (byte)(permissions >> 8), (byte)(permissions >> 16), (byte)(permissions >> 24),
            .. fileId, .. open ? [0xFF, 0xFF, 0xFF, 0xFF] : Array.Empty<byte>(),
        ];
        var key = MD5.HashData(seed);

        for (var i = 0; i < (revision >= 3 ? 50 : 0); i++)
        {
            key = MD5.HashData(key.AsSpan(0, length));
        }

        key = key[..length];

        return Opens(key, revision, user, fileId) ? key : null;
    }

    private static bool Opens(byte[] key, int revision, byte[] user, byte[] fileId)
    {
        if (revision == 2)
        {
            return Rc4.Transform(key, Padding).AsSpan().SequenceEqual(user.AsSpan(0, Math.Min(32, user.Length)));
        }

        var check = Rc4.Transform(key, MD5.HashData([.. Padding, .. fileId]));
        var turned = new byte[key.Length];

        for (var i = 1; i <= 19; i++)
        {
            for (var j = 0; j < key.Length; j++)
            {
                turned[j] = (byte)(key[j] ^ i);
            }

            check = Rc4.Transform(turned, check);
        }

        return check.AsSpan(0, 16).SequenceEqual(user.AsSpan(0, 16));
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

using JobFunctions.Documents.Pdf.Objects;

namespace JobFunctions.Documents.Pdf.Encryption;

/// <summary>Reads a file that is encrypted and opens without a password (ISO 32000-2, 7.6).</summary>
[SuppressMessage("Security", "CA5351:Do Not Use Broken Cryptographic Algorithms", Justification = "The file chose the algorithm; nothing is protected by it here.")]
internal sealed class PdfDecryptor
{
    private readonly byte[] _key;
    private readonly CryptMethod _strings;
    private readonly CryptMethod _streams;
    private readonly bool _encryptsMetadata;

    private PdfDecryptor(byte[] key, CryptMethod strings, CryptMethod streams, bool encryptsMetadata)
    {
        (_key, _strings, _streams, _encryptsMetadata) = (key, strings, streams, encryptsMetadata);
    }

    /// <exception cref="RefusedException">A password is needed, or the method is unknown.</exception>
    public static PdfDecryptor Open(PdfDictionary encryption, byte[] fileId)
    {
        var version = encryption.Integer("V");
        var key = encryption.Integer("R") >= 5 ? Aes256Key.Find(encryption) : StandardKey.Find(encryption, fileId);

        if (key is null || encryption.Name("Filter") is not "Standard")
        {
            throw new RefusedException(RefusalCode.Encrypted);
        }

        var (strings, streams) = version >= 4
            ? (Method(encryption, "StrF"), Method(encryption, "StmF"))
            : (CryptMethod.Rc4, CryptMethod.Rc4);

        return new PdfDecryptor(key, strings, streams, encryption.Boolean("EncryptMetadata", true));
    }

    public byte[] DecryptString(byte[] data, int number, int generation) => Decrypt(_strings, data, number, generation);

    public ReadOnlyMemory<byte> DecryptStream(ReadOnlyMemory<byte> data, PdfDictionary dictionary, int number, int generation)
    {
        var type = (dictionary.Raw("Type") as PdfName)?.Value;
        var open = type is "XRef" || (type is "Metadata" && !_encryptsMetadata) || dictionary.Raw("Filter") is PdfName { Value: "Crypt" };

        return open || _streams == CryptMethod.None ? data : Decrypt(_streams, data.ToArray(), number, generation);
    }

    private static CryptMethod Method(PdfDictionary encryption, string use)
    {
        var filter = encryption.Name(use) ?? "Identity";

        return encryption.Dictionary("CF").Dictionary(filter).Name("CFM") switch
        {
            "V2" => CryptMethod.Rc4,
            "AESV2" => CryptMethod.Aes128,
            "AESV3" => CryptMethod.Aes256,
            _ => CryptMethod.None,
        };
    }

    private byte[] Decrypt(CryptMethod method, byte[] data, int number, int generation) => method switch
    {
        CryptMethod.Rc4 => Rc4.Transform(ObjectKey(number, generation, aes: false), data),
        CryptMethod.Aes128 => DecryptAes(ObjectKey(number, generation, aes: true), data),
        CryptMethod.Aes256 => DecryptAes(_key, data),
        _ => data,
    };

    private byte[] ObjectKey(int number, int generation, bool aes)
    {
        byte[] salted =
        [
            .. _key, (byte)number, (byte)(number >> 8), (byte)(number >> 16), (byte)generation, (byte)(generation >> 8),
            .. aes ? "sAlT"u8.ToArray() : [],
        ];

        return MD5.HashData(salted)[..Math.Min(_key.Length + 5, 16)];
    }

    private static byte[] DecryptAes(byte[] key, byte[] data)
    {
        const int block = 16;
        var length = (data.Length - block) / block * block;

        if (length <= 0)
        {
            return [];
        }

        using var aes = Aes.Create();
        aes.Key = key;
        var plain = aes.DecryptCbc(data.AsSpan(block, length), data.AsSpan(0, block), PaddingMode.None);
        var padding = plain[^1] is > 0 and <= block ? plain[^1] : 0;

        return plain[..^padding];
    }
}

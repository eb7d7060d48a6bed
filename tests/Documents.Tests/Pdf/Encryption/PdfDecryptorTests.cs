using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

using JobFunctions.Documents.Pdf.Encryption;

namespace JobFunctions.Documents.Tests.Pdf.Encryption;

[SuppressMessage("Security", "CA5351:Do Not Use Broken Cryptographic Algorithms", Justification = "What old files use.")]
[SuppressMessage("Security", "CA5401:Do not use CreateEncryptor with non-default IV", Justification = "A fixed one makes the file the same each time.")]
public sealed class PdfDecryptorTests
{
    private const string Content = "BT /F1 12 Tf 72 700 Td (locked and opened) Tj ET";

    private static readonly byte[] Padding = Convert.FromHexString("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A");
    private static readonly byte[] Owner = [.. Enumerable.Range(1, 32).Select(value => (byte)value)];
    private static readonly byte[] Id = [.. Enumerable.Range(65, 16).Select(value => (byte)value)];

    [Fact]
    public async Task Read_Rc4WithoutUserPassword_GivesText()
    {
        var key = Key("");

        var document = await Reading.TextOfAsync(Build("/V 2 /R 3 /Length 128", key, data => Rc4.Transform(ObjectKey(key, []), data)));

        Assert.Equal("locked and opened", document.PlainText);
    }

    [Fact]
    public async Task Read_AesWithoutUserPassword_GivesText()
    {
        var key = Key("");
        var method = "/V 4 /R 4 /Length 128 /CF << /StdCF << /CFM /AESV2 /Length 16 >> >> /StmF /StdCF /StrF /StdCF";

        var document = await Reading.TextOfAsync(Build(method, key, data => Aes(ObjectKey(key, "sAlT"u8.ToArray()), data)));

        Assert.Equal("locked and opened", document.PlainText);
    }

    [Fact]
    public async Task Read_UserPassword_IsRefusedAsEncrypted()
    {
        var key = Key("secret");

        var refusal = await Reading.RefusalOfAsync(Build("/V 2 /R 3 /Length 128", key, data => Rc4.Transform(ObjectKey(key, []), data)));

        Assert.Equal(RefusalCode.Encrypted, refusal);
    }

    /// <summary>Made of a page of ours by qpdf, with an owner's password only: RC4 of 40 bits, AES of 128 with open metadata, both kinds of AES of 256.</summary>
    [Theory]
    [InlineData("rc40")]
    [InlineData("aes128")]
    [InlineData("r5")]
    [InlineData("r6")]
    public async Task Read_LockedByAnotherProgramForItsOwner_GivesTextAndStrings(string sample)
    {
        var document = await Reading.TextOfAsync(await File.ReadAllBytesAsync(Sample(sample), TestContext.Current.CancellationToken));

        Assert.Equal("locked and opened again\n\nanswered", document.PlainText);
    }

    [Fact]
    public async Task Read_LockedByAnotherProgramForItsReader_IsRefusedAsEncrypted()
    {
        var file = await File.ReadAllBytesAsync(Sample("r6user"), TestContext.Current.CancellationToken);

        Assert.Equal(RefusalCode.Encrypted, await Reading.RefusalOfAsync(file));
    }

    [Fact]
    public async Task Read_StreamsLeftOpenByIdentityFilter_GivesText()
    {
        var document = await Reading.TextOfAsync(Build("/V 4 /R 4 /Length 128 /CF << >> /StmF /Identity /StrF /Identity", Key(""), data => data));

        Assert.Equal("locked and opened", document.PlainText);
    }

    [Fact]
    public async Task Read_KeyLengthGivenInBytes_GivesText()
    {
        var key = Key("");

        var document = await Reading.TextOfAsync(Build("/V 2 /R 3 /Length 16", key, data => Rc4.Transform(ObjectKey(key, []), data)));

        Assert.Equal("locked and opened", document.PlainText);
    }

    [Fact]
    public async Task Read_UnknownSecurityHandler_IsRefusedAsEncrypted()
    {
        var file = Encoding.Latin1.GetString(Build("/V 2 /R 3 /Length 128", Key(""), data => data)).Replace("/Standard", "/Foreign ", StringComparison.Ordinal);

        Assert.Equal(RefusalCode.Encrypted, await Reading.RefusalOfAsync(Encoding.Latin1.GetBytes(file)));
    }

    private static string Sample(string name) => Path.Combine(AppContext.BaseDirectory, "Pdf", "Encryption", name + ".pdf");

    // Content is object 5.
    private static byte[] Build(string method, byte[] key, Func<byte[], byte[]> encrypt)
    {
        var pdf = TestPdf.Page("", packed: encrypt(Encoding.ASCII.GetBytes(Content)));
        pdf.Add($"<< /Filter /Standard {method} /P -44 /O <{Convert.ToHexString(Owner)}> /U <{Convert.ToHexString(User(key))}> >>");
        pdf.Trailer = $"/Encrypt 6 0 R /ID [<{Convert.ToHexString(Id)}> <{Convert.ToHexString(Id)}>]";

        return pdf.Build();
    }

    private static byte[] Key(string password)
    {
        byte[] padded = [.. Encoding.ASCII.GetBytes(password), .. Padding];
        var key = MD5.HashData([.. padded[..32], .. Owner, 0xD4, 0xFF, 0xFF, 0xFF, .. Id]);

        for (var i = 0; i < 50; i++)
        {
            key = MD5.HashData(key);
        }

        return key;
    }

    private static byte[] User(byte[] key)
    {
        var check = Rc4.Transform(key, MD5.HashData([.. Padding, .. Id]));

        for (var i = 1; i <= 19; i++)
        {
            check = Rc4.Transform([.. key.Select(value => (byte)(value ^ i))], check);
        }

        return [.. check, .. new byte[16]];
    }

    private static byte[] ObjectKey(byte[] key, byte[] salt) => MD5.HashData([.. key, 5, 0, 0, 0, 0, .. salt]);

    private static byte[] Aes(byte[] key, byte[] data)
    {
        using var aes = System.Security.Cryptography.Aes.Create();
        aes.Key = key;
        var start = new byte[16];

        return [.. start, .. aes.EncryptCbc(data, start)];
    }
}

using System.Text;

namespace JobFunctions.Documents.Tests;

public sealed class DocumentTypeDetectorTests
{
    public static TheoryData<string, DocumentType> Heads => new()
    {
        { "", DocumentType.Empty },
        { "%PDF-1.7\n", DocumentType.Pdf },
        { "some mail header\r\n\r\n%PDF-1.4", DocumentType.Pdf },
        { "{\\rtf1\\ansi}", DocumentType.Rtf },
        { "PK\u0003\u0004" + Zip("[Content_Types].xml") + "PK\u0003\u0004" + Zip("word/document.xml"), DocumentType.Docx },
        { "PK\u0003\u0004" + Zip("[Content_Types].xml"), DocumentType.Docx },
        { "PK\u0003\u0004" + Zip("[Content_Types].xml") + "PK\u0003\u0004" + Zip("xl/workbook.xml"), DocumentType.Spreadsheet },
        { "PK\u0003\u0004" + Zip("mimetypeapplication/vnd.oasis.opendocument.text"), DocumentType.Odt },
        { "PK\u0003\u0004" + Zip("photo.jpg"), DocumentType.Archive },
        { "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1 something", DocumentType.LegacyWord },
        { "MZ\u0090\0\u0003\0\0\0\u0004\0\0\0", DocumentType.Executable },
        { "\u0089PNG\r\n\u001A\n", DocumentType.Image },
        { "\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF", DocumentType.Image },
        { "RIFF....WEBPVP8 ", DocumentType.Image },
        { "{ \"basics\": {} }", DocumentType.Json },
        { "<?xml version=\"1.0\"?><SkillsPassport/>", DocumentType.Xml },
        { "<!DOCTYPE html><html><body>Hi", DocumentType.Html },
        { "Anna Petrova\nMZ 12, engineer", DocumentType.PlainText },
        { "BM is how my resume begins", DocumentType.PlainText },
        { "MZ Motors, service engineer since 2011", DocumentType.PlainText },
        { "\u0001\u0002\u0003\u0004\u0005\u0006\0\u0007\b", DocumentType.Unknown },
    };

    [Theory]
    [MemberData(nameof(Heads))]
    public void Detect_Head_NamesTheType(string head, DocumentType expected)
    {
        var type = DocumentTypeDetector.Detect(Encoding.Latin1.GetBytes(head));

        Assert.Equal(expected, type);
    }

    [Fact]
    public void Detect_AnyBytes_NeverThrows()
    {
        var random = new Random(11);
        var head = new byte[DocumentTypeDetector.HeadBytes];

        for (var i = 0; i < 2000; i++)
        {
            random.NextBytes(head);
            "PK\u0003\u0004"u8.CopyTo(head.AsSpan(i % 2 == 0 ? 0 : 100));

            DocumentTypeDetector.Detect(head.AsSpan(0, random.Next(head.Length)));
        }
    }

    [Fact]
    public void MediaType_EveryReadableType_HasItsOwn()
    {
        var readable = Enum.GetValues<DocumentType>().Where(type => type.IsReadable).ToList();

        Assert.Equal(7, readable.Count);
        Assert.Equal(readable.Count, readable.Select(type => type.MediaType).Distinct().Count());
    }

    // A local header after its signature, of which only the length of the name matters.
    private static string Zip(string name) => new string('\0', 22) + (char)name.Length + "\0\0\0" + name;
}

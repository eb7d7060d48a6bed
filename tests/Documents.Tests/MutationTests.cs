using System.Diagnostics;
using System.Text;

using JobFunctions.Documents.Tests.Docx;
using JobFunctions.Documents.Tests.Pdf;

namespace JobFunctions.Documents.Tests;

/// <summary>Good files with bytes flipped, cut and doubled: whatever comes of them, it is an answer.</summary>
public sealed class MutationTests
{
    private const int MutantsEach = 1500;

    public static TheoryData<string> Kinds => ["pdf-table", "pdf-streams", "pdf-fonts", "docx", "rtf", "txt", "json", "xml"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task ReadAsync_Mutant_AnswersInTime(string kind)
    {
        var original = Original(kind);
        Assert.IsType<DocumentReading.Read>(await Reading.OfAsync(original));
        var random = new Random(20_261_121);
        var slowest = TimeSpan.Zero;

        for (var i = 0; i < MutantsEach; i++)
        {
            var mutant = Mutate(original, random);
            var watch = Stopwatch.StartNew();

            // Anything thrown fails the test; both outcomes are fine.
            await Reading.OfAsync(mutant);

            slowest = watch.Elapsed > slowest ? watch.Elapsed : slowest;
        }

        Assert.InRange(slowest, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    private static byte[] Mutate(byte[] original, Random random)
    {
        var bytes = original.ToList();

        for (var changes = random.Next(1, 8); changes > 0 && bytes.Count > 2; changes--)
        {
            var at = random.Next(bytes.Count);

            switch (random.Next(6))
            {
                case 0: bytes[at] ^= (byte)(1 << random.Next(8)); break;
                case 1: bytes[at] = (byte)random.Next(256); break;
                case 2: bytes.RemoveRange(at, Math.Min(random.Next(1, 40), bytes.Count - at)); break;
                case 3: bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 40), bytes.Count - at))); break;
                case 4: bytes[at] = (byte)"0123456789<>[]()/{}\\"[random.Next(20)]; break;
                default: bytes.RemoveRange(at, random.Next(20) == 0 ? bytes.Count - at : 0); break;
            }
        }

        return [.. bytes];
    }

    private static byte[] Original(string kind) => kind switch
    {
        "pdf-table" => TestPdf.Page("q 1 0 0 1 0 0 cm BT /F1 12 Tf 72 700 Td [(Hello) -300 (reader)] TJ T* (more) ' ET Q").Build(),
        "pdf-streams" => TestPdf.Page("", "/FlateDecode", TestPdf.Deflate("BT /F1 12 Tf 72 700 Td (Hello, reader) Tj ET"u8.ToArray())).BuildWithStreams(),
        "pdf-fonts" => Fonts(),
        "docx" => TestPackage.Docx(
            "<w:p><w:r><w:t>Name</w:t><w:tab/></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
            ("header1.xml", "header", "<w:hdr W><w:p><w:r><w:t>Ann</w:t></w:r></w:p></w:hdr>")),
        "rtf" => @"{\rtf1\ansi\ansicpg1251{\fonttbl{\f0\fcharset204 Arial;}}{\colortbl;\red255\green255\blue255;}\f0 \'cf\'f0 {\b bold}\par\trowd\intbl A\cell B\cell\row\pard\u1055? {\footnote note}{\header h}}"u8.ToArray(),
        "txt" => Encoding.UTF8.GetBytes("Иванов Пётр\nСварщик\nmail@example.com\n"),
        "json" => """{ "basics": { "name": "Ann", "label": "Welder" }, "work": [{ "name": "Acme", "highlights": ["a", "b"] }] }"""u8.ToArray(),
        _ => """<?xml version="1.0"?><SkillsPassport><WorkExperienceList><Label>Welder</Label><From year="2018"/></WorkExperienceList></SkillsPassport>"""u8.ToArray(),
    };

    private static byte[] Fonts()
    {
        var pdf = TestPdf.Page("BT /F1 12 Tf 72 700 Td <000100020003> Tj ET", font: "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>");
        pdf.Add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /DW 600 /W [1 [500 500] 3 3 400] >>");
        pdf.AddStream("", "1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0001> <0003> <0430> endbfrange"u8.ToArray());

        return pdf.Build();
    }
}

using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;

using JobFunctions.Documents.Tests.Docx;
using JobFunctions.Documents.Tests.Pdf;
using JobFunctions.Documents.Tests.Pdf.Fonts;

namespace JobFunctions.Documents.Tests;

/// <summary>Good files with bytes flipped, cut, doubled and numbers changed: whatever comes of them, it is an answer.</summary>
/// <remarks>10,000 in all, of own samples and, where they lie beside the checkout, of real files of many programs.</remarks>
[Collection(Alone.Name)]
public sealed class MutationTests
{
    private const int MutantsOfSample = 560;
    private const int MutantsOfRealFiles = 3_280;
    private const int LargestRealFile = 120_000;
    private const int Seed = 20_261_121;

    public static TheoryData<string> Kinds => ["pdf-table", "pdf-streams", "pdf-fonts", "pdf-embedded", "pdf-locked", "pdf-layers", "docx", "odt", "rtf", "txt", "json", "xml"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task ReadAsync_MutantOfASample_AnswersInTime(string kind)
    {
        var original = Original(kind);
        Assert.IsType<DocumentReading.Read>(await Reading.OfAsync(original));

        await ReadMutantsAsync(Enumerable.Repeat(original, MutantsOfSample), kind.Length);
    }

    [Fact]
    public async Task ReadAsync_MutantOfARealFile_AnswersInTime()
    {
        Assert.SkipUnless(SharedResumes.IsPresent, "../shared/resumes is not there.");
        var files = SharedResumes.Entries.Where(entry => entry.Expect == "text").Select(entry => entry.Path).Where(path => new FileInfo(path).Length <= LargestRealFile).Order(StringComparer.Ordinal).ToList();
        var originals = files.ToDictionary(path => path, File.ReadAllBytes);

        await ReadMutantsAsync(Enumerable.Range(0, MutantsOfRealFiles).Select(i => originals[files[i % files.Count]]), 1);
    }

    private static async Task ReadMutantsAsync(IEnumerable<byte[]> originals, int salt)
    {
        var slowest = new ConcurrentBag<TimeSpan>();

        // Anything thrown fails the test; both outcomes are fine.
        await Parallel.ForEachAsync(originals.Select((original, i) => (original, i)), TestContext.Current.CancellationToken, async (one, _) =>
        {
            var mutant = Mutate(one.original, new Random(Seed + (salt * 100_000) + one.i));
            var watch = Stopwatch.StartNew();
            await Reading.OfAsync(mutant);
            slowest.Add(watch.Elapsed);
        });

        Assert.InRange(slowest.Max(), TimeSpan.Zero, DocumentLimits.Default.Timeout + TimeSpan.FromSeconds(5));
    }

    private static byte[] Mutate(byte[] original, Random random)
    {
        var bytes = original.ToList();

        for (var changes = random.Next(1, 8); changes > 0 && bytes.Count > 2; changes--)
        {
            var at = random.Next(bytes.Count);

            switch (random.Next(8))
            {
                case 0: bytes[at] ^= (byte)(1 << random.Next(8)); break;
                case 1: bytes[at] = (byte)random.Next(256); break;
                case 2: bytes.RemoveRange(at, Math.Min(random.Next(1, 40), bytes.Count - at)); break;
                case 3: bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 40), bytes.Count - at))); break;
                case 4: bytes[at] = (byte)"0123456789<>[]()/{}\\"[random.Next(20)]; break;
                case 5: ChangeNumber(bytes, at, random); break;
                case 6: bytes.InsertRange(at, bytes.GetRange(0, Math.Min(random.Next(1, 2000), bytes.Count))); break;
                default: bytes.RemoveRange(at, random.Next(10) == 0 ? bytes.Count - at : 0); break;
            }
        }

        return [.. bytes];
    }

    // Lengths, offsets, counts and references are what a reader trusts most.
    private static void ChangeNumber(List<byte> bytes, int from, Random random)
    {
        var at = bytes.FindIndex(from, value => char.IsAsciiDigit((char)value));

        if (at < 0)
        {
            return;
        }

        var end = at;

        while (end < bytes.Count && char.IsAsciiDigit((char)bytes[end]))
        {
            end++;
        }

        bytes.RemoveRange(at, end - at);
        bytes.InsertRange(at, Encoding.ASCII.GetBytes(random.Next(6) switch
        {
            0 => "0",
            1 => "-1",
            2 => "2147483647",
            3 => "99999999999999999999",
            4 => "0.0000001",
            _ => random.Next(1, 70_000).ToString(System.Globalization.CultureInfo.InvariantCulture),
        }));
    }

    private static byte[] Original(string kind) => kind switch
    {
        "pdf-table" => TestPdf.Page("q 1 0 0 1 0 0 cm BT /F1 12 Tf 72 700 Td [(Hello) -300 (reader)] TJ T* (more) ' ET Q 10 w 60 600 m 300 600 l S 60 500 200 40 re 62 502 196 36 re f*").Build(),
        "pdf-streams" => TestPdf.Page("", "/FlateDecode", TestPdf.Deflate("BT /F1 12 Tf 72 700 Td (Hello, reader) Tj ET"u8.ToArray())).BuildWithStreams(),
        "pdf-fonts" => Fonts(),
        "pdf-embedded" => Embedded(),
        "pdf-locked" => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Pdf", "Encryption", "r6.pdf")),
        "pdf-layers" => Layers(),
        "docx" => TestPackage.Docx(
            "<w:p><w:r><w:t>Name</w:t><w:tab/></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
            ("header1.xml", "header", "<w:hdr W><w:p><w:r><w:t>Ann</w:t></w:r></w:p></w:hdr>")),
        "odt" => TestPackage.Zip(
            ("mimetype", "application/vnd.oasis.opendocument.text"),
            ("content.xml", """<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text><text:h>Name</text:h><text:p>One<text:s text:c="3"/>two</text:p></office:text></office:body></office:document-content>""")),
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

    // Everything in the open, so that changes reach the font programs themselves.
    private static byte[] Embedded()
    {
        var pdf = TestPdf.Page(
            "BT /F1 12 Tf 72 700 Td <00010002> Tj /C 12 Tf 0 -20 Td (ab) Tj ET",
            font: "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [<< /Subtype /CIDFontType2 /FontDescriptor << /FontFile2 6 0 R >> >>] >>",
            resources: "/Font << /F1 4 0 R /C << /Subtype /Type1 /BaseFont /Y /FontDescriptor << /Flags 4 /FontFile3 7 0 R >> >> >>");
        pdf.AddStream("", TestFonts.TrueType(("cmap", TestFonts.Cmap((3, 1, TestFonts.Format4(('H', 1), ('i', 2))))), ("post", TestFonts.Post("one", "two", "three"))));
        pdf.AddStream("", TestFonts.Cff(["X", "Y.alt"], [('a', 1), ('b', 2)]));

        return pdf.Build();
    }

    private static byte[] Layers()
    {
        var pdf = TestPdf.Page(
            "/OC /L BDC BT /F1 12 Tf 72 700 Td (off) Tj ET EMC /Span << /ActualText (on) >> BDC BT /F1 12 Tf 72 600 Td (##) Tj ET EMC /X Do BI /W 1 /H 1 ID x EI",
            resources: "/Properties << /L << /Type /OCMD /OCGs [6 0 R] /P /AllOff >> >> /XObject << /X 7 0 R >>",
            pageEntries: "/Annots [<< /Subtype /Widget /Rect [72 500 200 520] /V (answer) >> << /Subtype /FreeText /Rect [72 400 200 420] /AP << /N 7 0 R >> >>]");
        pdf.Add("<< /Type /OCG /Name (layer) >>");
        pdf.AddStream("/Type /XObject /Subtype /Form /BBox [0 0 100 100] /Matrix [1 0 0 1 5 5] /Resources << /Font << /F1 4 0 R >> >>", "BT /F1 12 Tf 10 10 Td (form) Tj ET"u8.ToArray());

        return pdf.Build();
    }
}

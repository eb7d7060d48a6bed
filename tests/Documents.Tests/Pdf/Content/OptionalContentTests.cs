using System.Text;

namespace JobFunctions.Documents.Tests.Pdf.Content;

/// <summary>Layers 6 and 7, of which the first is off.</summary>
public sealed class OptionalContentTests
{
    private const string FirstIsOff = "/OFF [6 0 R]";

    [Theory]
    [InlineData(FirstIsOff, "6 0 R", true)]
    [InlineData(FirstIsOff, "7 0 R", false)]
    [InlineData("/BaseState /OFF /ON [7 0 R]", "6 0 R", true)]
    [InlineData("/BaseState /OFF /ON [7 0 R]", "7 0 R", false)]
    [InlineData(FirstIsOff, "<< /Type /OCMD /OCGs 6 0 R >>", true)]
    [InlineData(FirstIsOff, "<< /Type /OCMD /OCGs [6 0 R 7 0 R] >>", false)]
    [InlineData(FirstIsOff, "<< /Type /OCMD /OCGs [6 0 R 7 0 R] /P /AllOn >>", true)]
    [InlineData(FirstIsOff, "<< /Type /OCMD /OCGs [6 0 R 7 0 R] /P /AnyOff >>", false)]
    [InlineData(FirstIsOff, "<< /Type /OCMD /OCGs [6 0 R 7 0 R] /P /AllOff >>", true)]
    [InlineData(FirstIsOff, "<< /Type /OCMD /OCGs [] >>", false)]
    public async Task Read_MarkedContentOfALayer_IsHiddenWithIt(string configuration, string membership, bool isHidden)
    {
        var document = await Reading.TextOfAsync(File(configuration, $"/Properties << /Layer {membership} >>", "/OC /Layer BDC BT /F1 12 Tf 72 500 Td (layered) Tj ET EMC"));

        Assert.Equal(isHidden ? "layered" : "", document.HiddenText);
    }

    [Theory]
    [InlineData("6 0 R", "")]
    [InlineData("7 0 R", "form")]
    public async Task Read_FormOfALayer_IsDrawnOnlyWithIt(string layer, string drawn)
    {
        var document = await Reading.TextOfAsync(File(FirstIsOff, "/XObject << /Form 8 0 R >>", "/Form Do", layer));

        Assert.Equal($"plain\n\n{drawn}".TrimEnd(), document.PlainText);
    }

    private static byte[] File(string configuration, string resources, string content, string formLayer = "7 0 R")
    {
        var pdf = TestPdf.Page($"BT /F1 12 Tf 72 700 Td (plain) Tj ET {content}", resources: resources);
        pdf.Add("<< /Type /OCG /Name (first) >>");
        pdf.Add("<< /Type /OCG /Name (second) >>");
        pdf.AddStream($"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /OC {formLayer}", "BT /F1 12 Tf 72 500 Td (form) Tj ET"u8.ToArray());

        return Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(pdf.Build()).Replace("/Catalog", $"/Catalog /OCProperties << /OCGs [6 0 R 7 0 R] /D << {configuration} >> >>", StringComparison.Ordinal));
    }
}

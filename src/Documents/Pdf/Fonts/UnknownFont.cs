namespace JobFunctions.Documents.Pdf.Fonts;

/// <summary>Stands for a font that the file does not hold: its codes take room and mean nothing that can be told.</summary>
internal sealed class UnknownFont() : PdfFont("")
{
    private const double Width = 0.5;

    public override void Decode(ReadOnlySpan<byte> shown, List<FontChar> chars)
    {
        foreach (var code in shown)
        {
            chars.Add(new FontChar(null, Width, code == ' '));
        }
    }
}

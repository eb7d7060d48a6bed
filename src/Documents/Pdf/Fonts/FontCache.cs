using JobFunctions.Documents.Pdf.Objects;

namespace JobFunctions.Documents.Pdf.Fonts;

/// <summary>Loads each font of a file once.</summary>
internal sealed class FontCache(ReadingBudget budget)
{
    private readonly Dictionary<PdfDictionary, PdfFont> _fonts = [];

    public PdfFont Get(PdfDictionary font)
    {
        if (!_fonts.TryGetValue(font, out var loaded))
        {
            loaded = PdfFont.Load(font, budget);
            _fonts[font] = loaded;
        }

        return loaded;
    }
}

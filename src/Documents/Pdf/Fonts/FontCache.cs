using JobFunctions.Documents.Pdf.Objects;

namespace JobFunctions.Documents.Pdf.Fonts;

/// <summary>Loads each font of a file once.</summary>
internal sealed class FontCache(ReadingBudget budget)
{
    private readonly Dictionary<PdfDictionary, PdfFont> _fonts = [];
    private readonly PdfFont _unknown = new UnknownFont();

    /// <summary>Whether a font was asked for that the file does not hold.</summary>
    public bool HasLost { get; private set; }

    /// <param name="font">As the resources name it, <see langword="null"/> when they do not.</param>
    public PdfFont Get(PdfDictionary? font)
    {
        if (font is null)
        {
            HasLost = true;
            return _unknown;
        }

        if (!_fonts.TryGetValue(font, out var loaded))
        {
            loaded = PdfFont.Load(font, budget);
            _fonts[font] = loaded;
        }

        return loaded;
    }
}

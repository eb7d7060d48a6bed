using JobFunctions.Documents.Pdf.Content;
using JobFunctions.Documents.Pdf.Layout;
using JobFunctions.Documents.Pdf.Objects;
using JobFunctions.Documents.Pdf.Structure;

namespace JobFunctions.Documents.Pdf;

/// <summary>Reads PDF, written from ISO 32000-2 and forgiving what other readers forgive.</summary>
internal sealed class PdfReader : IFormatReader
{
    private const string NoMeaning =
        "The file shows letters and does not say which they are. Save the document as PDF again from the program it was written in, or run text recognition (OCR) on it.";

    public TextDocument Read(ReadOnlyMemory<byte> content, ReadingBudget budget)
    {
        var file = PdfFile.Open(content, budget);
        var pages = new PageTree(file, budget).Read();

        if (pages.Count == 0)
        {
            // A tree without a single page shows nothing, which is not the same as having none.
            throw new RefusedException(file.Catalog["Pages"] is PdfDictionary ? RefusalCode.ImageOnly : RefusalCode.Corrupt);
        }

        var reader = new PageReader(new OptionalContent(file.Catalog), budget);
        List<TextPage> read = [];
        var layout = new PageLayout(budget);
        var meaning = new Meaning();

        foreach (var page in pages)
        {
            var drawn = reader.Read(page);
            meaning.Count(drawn);
            read.Add(layout.Build(read.Count + 1, drawn));
        }

        if (!meaning.IsThere)
        {
            throw file.IsCut || (file.IsRecovered && reader.HasLostFonts)
                ? new RefusedException(RefusalCode.Corrupt)
                : new RefusedException(RefusalCode.ImageOnly, meaning.HasLetters ? NoMeaning : null);
        }

        return new TextDocument(RunningLines.Mark(read));
    }

    /// <summary>Whether what was drawn can be read at all.</summary>
    private sealed class Meaning
    {
        private int _letters;
        private int _signs;
        private int _unmapped;

        public bool HasLetters => _signs + _unmapped > 0;

        public bool IsThere => _letters > 0 && _letters >= (_signs + _unmapped) / 2;

        public void Count(PageContent page)
        {
            _unmapped += page.Unmapped;

            foreach (var glyph in page.Glyphs)
            {
                if (glyph.IsHidden || glyph.IsSpace)
                {
                    continue;
                }

                if (char.IsLetterOrDigit(glyph.Text, 0))
                {
                    _letters++;
                }
                else
                {
                    _signs++;
                }
            }
        }
    }
}

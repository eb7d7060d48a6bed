using JobFunctions.Documents.Pdf.Objects;

namespace JobFunctions.Documents.Pdf.Content;

/// <summary>Follows marked content (ISO 32000-2, 14.6): text given in place of glyphs, layers switched off, running headers.</summary>
internal sealed class MarkedContent(PageContent page, TextPainter painter, Canvas canvas, OptionalContent layers, ReadingBudget budget)
{
    private const int Deepest = 512;

    private readonly Stack<(int FirstGlyph, string? ActualText, bool WasOff, TextRegion Region)> _open = new();

    public void Begin(string? tag, PdfObject properties, PdfObject rawProperties)
    {
        if (_open.Count >= Deepest)
        {
            budget.Depth(int.MaxValue);
        }

        var dictionary = properties as PdfDictionary ?? PdfDictionary.Empty;
        var actual = dictionary["ActualText"] is PdfString text && text.Bytes.Length <= 4096 ? PdfText.Decode(text.Bytes) : null;
        painter.Replacements += actual is null ? 0 : 1;
        _open.Push((page.Glyphs.Count, actual, painter.IsSwitchedOff, painter.Region));

        if (tag == "OC" && layers.IsOff(rawProperties))
        {
            painter.IsSwitchedOff = canvas.IsSwitchedOff = true;
        }

        if (tag == "Artifact" && dictionary.Name("Type") == "Pagination")
        {
            painter.Region = dictionary.Name("Subtype") switch
            {
                "Header" => TextRegion.Header,
                "Footer" => TextRegion.Footer,
                _ => painter.Region,
            };
        }
    }

    public void End()
    {
        if (!_open.TryPop(out var closed))
        {
            return;
        }

        (painter.IsSwitchedOff, canvas.IsSwitchedOff, painter.Region) = (closed.WasOff, closed.WasOff, closed.Region);

        if (closed.ActualText is not { } actual)
        {
            return;
        }

        painter.Replacements--;

        if (closed.FirstGlyph < page.Glyphs.Count)
        {
            Replace(closed.FirstGlyph, actual);
        }
    }

    // Only within a line: the place of each word of a longer text would be lost.
    private void Replace(int first, string actual)
    {
        var (start, end) = (page.Glyphs[first], page.Glyphs[^1]);

        if (Math.Abs(start.Y - end.Y) > start.Size / 2 || actual.Contains(' ', StringComparison.Ordinal))
        {
            return;
        }

        page.Glyphs.RemoveRange(first, page.Glyphs.Count - first);
        var text = actual.Replace("\0", "", StringComparison.Ordinal);

        if (text.Length > 0 && text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
        {
            page.Glyphs.Add(start with
            {
                Text = string.IsNullOrWhiteSpace(text) ? " " : text,
                AdvanceX = end.X + end.AdvanceX - start.X,
                AdvanceY = end.Y + end.AdvanceY - start.Y,
            });
        }
    }
}

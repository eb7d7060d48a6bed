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

    // Only within a line, and several words only for letters that nothing else tells: the place of each would be lost.
    private void Replace(int first, string actual)
    {
        var (start, end) = (page.Glyphs[first], page.Glyphs[^1]);
        var text = string.Concat(actual.EnumerateRunes().Where(letter => letter.Value is not (0 or 0xFFFD))).Trim();
        var isPhrase = text.Contains(' ', StringComparison.Ordinal);

        if (Math.Abs(start.Y - end.Y) > start.Size / 2 || (isPhrase && page.Glyphs.FindIndex(first, glyph => glyph.Text != PageContent.Unknown) >= 0))
        {
            return;
        }

        page.Glyphs.RemoveRange(first, page.Glyphs.Count - first);
        List<string> parts = isPhrase ? [.. text.EnumerateRunes().Select(letter => letter.ToString())] : text.Length > 0 ? [text] : actual.Length > 0 ? [" "] : [];
        var (stepX, stepY) = ((end.X + end.AdvanceX - start.X) / Math.Max(1, parts.Count), (end.Y + end.AdvanceY - start.Y) / Math.Max(1, parts.Count));

        for (var i = 0; i < parts.Count; i++)
        {
            page.Glyphs.Add(start with { Text = parts[i], X = start.X + (stepX * i), Y = start.Y + (stepY * i), AdvanceX = stepX, AdvanceY = stepY });
        }

        budget.Glyphs(parts.Count);
    }
}

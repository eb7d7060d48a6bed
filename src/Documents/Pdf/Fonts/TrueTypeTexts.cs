using System.Buffers.Binary;

using JobFunctions.Documents.Pdf.Filters;
using JobFunctions.Documents.Pdf.Objects;

namespace JobFunctions.Documents.Pdf.Fonts;

/// <summary>What the glyphs of an embedded TrueType font mean, out of its own Unicode table, read backwards.</summary>
internal static class TrueTypeTexts
{
    /// <returns><see langword="null"/> when the font has no such table, as subsets often have not.</returns>
    public static Dictionary<int, string>? Read(PdfStream fontFile, ReadingBudget budget)
    {
        var data = PdfFilters.Decode(fontFile, budget).Span;

        return Table(data, "cmap"u8) is { IsEmpty: false } cmap && UnicodePart(cmap) is { IsEmpty: false } part ? ReadSegments(part, budget) : null;
    }

    private static ReadOnlySpan<byte> Table(ReadOnlySpan<byte> font, ReadOnlySpan<byte> tag)
    {
        for (int i = 0, at = 12; i < Word(font, 4) && at + 16 <= font.Length; i++, at += 16)
        {
            if (font.Slice(at, 4).SequenceEqual(tag))
            {
                var offset = Long(font, at + 8);

                return offset < font.Length ? font[(int)offset..] : default;
            }
        }

        return default;
    }

    private static ReadOnlySpan<byte> UnicodePart(ReadOnlySpan<byte> cmap)
    {
        for (var i = 0; i < Word(cmap, 2) && 4 + (i * 8) + 8 <= cmap.Length; i++)
        {
            var (platform, encoding, offset) = (Word(cmap, 4 + (i * 8)), Word(cmap, 6 + (i * 8)), Long(cmap, 8 + (i * 8)));

            if ((platform == 0 || (platform == 3 && encoding == 1)) && offset < cmap.Length && Word(cmap, (int)offset) == 4)
            {
                return cmap[(int)offset..];
            }
        }

        return default;
    }

    // Format 4: parallel arrays of segment ends, starts, differences and offsets.
    private static Dictionary<int, string>? ReadSegments(ReadOnlySpan<byte> part, ReadingBudget budget)
    {
        Dictionary<int, string> texts = [];
        var segments = Word(part, 6) / 2;

        for (var i = 0; i < segments; i++)
        {
            var last = Word(part, 14 + (i * 2));
            var first = Word(part, 16 + (segments * 2) + (i * 2));
            var delta = Word(part, 16 + (segments * 4) + (i * 2));
            var rangeAt = 16 + (segments * 6) + (i * 2);
            var range = Word(part, rangeAt);

            for (var code = first; code <= last && code < 0xFFFF; code++)
            {
                budget.Step();
                var glyph = range == 0 ? (code + delta) & 0xFFFF : Word(part, rangeAt + range + ((code - first) * 2));

                if (glyph != 0 && code is >= 0x20 and not (>= 0xD800 and <= 0xF8FF))
                {
                    texts.TryAdd(glyph, ((char)code).ToString());
                }
            }
        }

        return texts.Count > 0 ? texts : null;
    }

    private static int Word(ReadOnlySpan<byte> data, int at) => at >= 0 && at + 2 <= data.Length ? BinaryPrimitives.ReadUInt16BigEndian(data[at..]) : 0;

    private static uint Long(ReadOnlySpan<byte> data, int at) => at >= 0 && at + 4 <= data.Length ? BinaryPrimitives.ReadUInt32BigEndian(data[at..]) : uint.MaxValue;
}

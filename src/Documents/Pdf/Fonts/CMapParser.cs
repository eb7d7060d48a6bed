using System.Text;

using JobFunctions.Documents.Pdf.Filters;
using JobFunctions.Documents.Pdf.Objects;

namespace JobFunctions.Documents.Pdf.Fonts;

/// <summary>Reads an embedded character map.</summary>
internal sealed class CMapParser(ReadingBudget budget)
{
    private const int LongestRange = 65_536;
    private const int MostEntries = 400_000;

    private readonly CMap _map = new();
    private int _entries;
    private string? _lastName;

    public static CMap Parse(PdfStream stream, ReadingBudget budget)
    {
        var parser = new CMapParser(budget);
        parser.Parse(PdfFilters.Decode(stream, budget));

        if (stream.Dictionary.Integer("WMode") == 1)
        {
            parser._map.IsVertical = true;
        }

        return parser._map;
    }

    private void Parse(ReadOnlyMemory<byte> data)
    {
        var parser = new PdfParser(data, null, budget);
        PdfObject? before = null;

        while (parser.Read() is { } item)
        {
            switch ((item as PdfKeyword)?.Value)
            {
                case "begincodespacerange":
                    ReadCodeSpaces(parser);
                    break;
                case "beginbfchar":
                    ReadTexts(parser);
                    break;
                case "beginbfrange":
                    ReadTextRanges(parser);
                    break;
                case "begincidchar":
                    ReadCids(parser, ranges: false);
                    break;
                case "begincidrange":
                    ReadCids(parser, ranges: true);
                    break;
                case "def" when before is PdfNumber { Value: 1 } && _lastName is "WMode":
                    _map.IsVertical = true;
                    break;
            }

            _lastName = item is PdfName name ? name.Value : _lastName;
            before = item;
        }
    }

    private static bool Ended(PdfObject? item) => item is null or PdfKeyword;

    private void ReadCodeSpaces(PdfParser parser)
    {
        while (parser.Read() is PdfString first && parser.Read() is PdfString last)
        {
            if (first.Bytes.Length is >= 1 and <= 4 && Count())
            {
                _map.AddCodeSpace(first.Bytes.Length, Code(first), Code(last));
            }
        }
    }

    private void ReadTexts(PdfParser parser)
    {
        while (parser.Read() is PdfString code)
        {
            var target = parser.Read();

            if (Ended(target))
            {
                return;
            }

            if (Text(target) is { } text && Count())
            {
                _map.AddText(Code(code), text);
            }
        }
    }

    private void ReadTextRanges(PdfParser parser)
    {
        while (parser.Read() is PdfString first && parser.Read() is PdfString last)
        {
            var target = parser.Read();

            if (Ended(target))
            {
                return;
            }

            var (from, count) = (Code(first), Math.Min((long)Code(last) - Code(first) + 1, LongestRange));

            for (var i = 0; i < count && Count(); i++)
            {
                var text = target is PdfArray texts ? (i < texts.Count ? Text(texts[i]) : null) : Advance(Text(target), i);

                if (text is null)
                {
                    break;
                }

                _map.AddText(from + i, text);
            }
        }
    }

    private void ReadCids(PdfParser parser, bool ranges)
    {
        while (parser.Read() is PdfString first)
        {
            var last = ranges ? parser.Read() as PdfString : first;

            if (last is null || parser.Read() is not PdfNumber cid)
            {
                return;
            }

            if (Count())
            {
                _map.AddCids(Code(first), Code(last), cid.Integer);
            }
        }
    }

    private bool Count()
    {
        budget.Step();
        return ++_entries <= MostEntries;
    }

    private static int Code(PdfString text)
    {
        var code = 0;

        foreach (var value in text.Bytes.AsSpan(0, Math.Min(4, text.Bytes.Length)))
        {
            code = (code << 8) | value;
        }

        return code;
    }

    private static string? Text(PdfObject? target) => target switch
    {
        PdfString { Bytes.Length: 0 } => "",
        PdfString { Bytes: [var single] } => ((char)single).ToString(),
        PdfString { Bytes: { Length: > 0 and <= 512 } bytes } => Encoding.BigEndianUnicode.GetString(bytes),
        PdfName name => GlyphNames.ToText(name.Value),
        _ => null,
    };

    // The last letter of the text counts on.
    private static string? Advance(string? text, int by)
    {
        if (string.IsNullOrEmpty(text) || by == 0)
        {
            return text;
        }

        if (text.Length >= 2 && char.IsSurrogatePair(text[^2], text[^1]))
        {
            var scalar = char.ConvertToUtf32(text[^2], text[^1]) + by;

            return Rune.IsValid(scalar) ? text[..^2] + new Rune(scalar) : null;
        }

        return text[^1] + by <= char.MaxValue ? text[..^1] + (char)(text[^1] + by) : null;
    }
}

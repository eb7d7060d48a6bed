using System.Buffers.Text;

using JobFunctions.Documents.Pdf.Filters;
using JobFunctions.Documents.Pdf.Objects;

namespace JobFunctions.Documents.Pdf.Structure;

/// <summary>Reads cross-reference tables and streams, old revisions and hybrids included (ISO 32000-2, 7.5.4 to 7.5.8).</summary>
internal sealed class XrefReader(ReadOnlyMemory<byte> data, PdfFile file, ReadingBudget budget)
{
    private const int LargestObjectNumber = 8_388_607;
    private readonly HashSet<long> _seen = [];

    public Dictionary<int, XrefEntry> Entries { get; } = [];

    /// <summary>That of the newest revision.</summary>
    public PdfDictionary Trailer { get; private set; } = PdfDictionary.Empty;

    /// <returns>Whether a trailer with a root was found; entries may still be wrong.</returns>
    public bool TryRead()
    {
        var tail = data.Span[Math.Max(0, data.Length - 4096)..];
        var at = tail.LastIndexOf("startxref"u8);

        if (at < 0)
        {
            return false;
        }

        var parser = new PdfParser(data, file, budget) { Position = data.Length - tail.Length + at + "startxref"u8.Length };
        var next = (long?)parser.TryInteger();

        while (next is { } offset && offset >= 0 && offset < data.Length && _seen.Add(offset))
        {
            next = ReadSection((int)offset);
        }

        return Trailer.Has("Root");
    }

    private long? ReadSection(int offset)
    {
        var parser = new PdfParser(data, file, budget) { Position = offset };

        if (!parser.TryKeyword("xref"u8))
        {
            return ReadStream(offset);
        }

        ReadTable(parser);

        if (!parser.TryKeyword("trailer"u8) || parser.Read() is not PdfDictionary trailer)
        {
            return null;
        }

        Keep(trailer);

        // A hybrid file's stream tells of objects that its table calls free.
        if (trailer.Raw("XRefStm") is PdfNumber hybrid && hybrid.Integer > 0 && hybrid.Integer < data.Length && _seen.Add(hybrid.Integer))
        {
            ReadStream(hybrid.Integer);
        }

        return Previous(trailer);
    }

    private void ReadTable(PdfParser parser)
    {
        while (parser.TryInteger() is { } first && parser.TryInteger() is { } count)
        {
            for (var i = 0; i < count; i++)
            {
                budget.Step();
                parser.SkipSpace();

                if (!Utf8Parser.TryParse(parser.Rest, out long offset, out var used))
                {
                    break;
                }

                parser.Position += used;

                if (parser.TryInteger() is null)
                {
                    break;
                }

                if (parser.TryKeyword("n"u8))
                {
                    Add(first + i, new XrefEntry(0, (int)Math.Clamp(offset, 0, int.MaxValue)));
                }
                else if (!parser.TryKeyword("f"u8))
                {
                    break;
                }
            }
        }
    }

    private long? ReadStream(int offset)
    {
        if (file.ReadIndirect(offset, decrypt: false) is not { Value: PdfStream stream } || stream.Dictionary.Name("Type") is not "XRef")
        {
            return null;
        }

        var dictionary = stream.Dictionary;
        var widths = dictionary.Array("W");

        if (widths is null || widths.Count < 3)
        {
            return null;
        }

        int[] fields = [Width(widths, 0), Width(widths, 1), Width(widths, 2)];
        var rowBytes = fields.Sum();
        var bytes = PdfFilters.Decode(stream, budget).Span;
        var index = dictionary.Array("Index");
        var at = 0;

        for (var section = 0; section < Math.Max(1, (index?.Count ?? 0) / 2) && rowBytes > 0; section++)
        {
            var first = index is null ? 0 : (int)index.Number(section * 2);
            var count = index is null ? dictionary.Integer("Size") : (int)index.Number((section * 2) + 1);

            for (var i = 0; i < count && at + rowBytes <= bytes.Length; i++, at += rowBytes)
            {
                budget.Step();
                AddRow(first + i, bytes.Slice(at, rowBytes), fields);
            }
        }

        Keep(dictionary);

        return Previous(dictionary);
    }

    private void AddRow(int number, ReadOnlySpan<byte> row, int[] fields)
    {
        var kind = fields[0] == 0 ? 1 : Field(row[..fields[0]]);
        var second = Field(row.Slice(fields[0], fields[1]));
        var third = Field(row.Slice(fields[0] + fields[1], fields[2]));

        if (kind == 1)
        {
            Add(number, new XrefEntry(0, (int)Math.Min(second, int.MaxValue)));
        }
        else if (kind == 2 && second is > 0 and <= LargestObjectNumber)
        {
            Add(number, new XrefEntry((int)second, (int)Math.Min(third, int.MaxValue)));
        }
    }

    private static int Width(PdfArray widths, int index) => Math.Clamp((int)widths.Number(index), 0, 8);

    private static long Field(ReadOnlySpan<byte> bytes)
    {
        long value = 0;

        foreach (var next in bytes)
        {
            value = (value << 8) | next;
        }

        return Math.Max(0, value);
    }

    private static long? Previous(PdfDictionary trailer) => trailer.Raw("Prev") is PdfNumber previous ? (long)previous.Value : null;

    // The newest revision is read first, so what is known already is newer.
    private void Add(int number, XrefEntry entry)
    {
        if (number is > 0 and <= LargestObjectNumber)
        {
            Entries.TryAdd(number, entry);
        }
    }

    private void Keep(PdfDictionary trailer)
    {
        if (!Trailer.Has("Root"))
        {
            Trailer = trailer;
        }
    }
}

using JobFunctions.Documents.Pdf.Objects;

namespace JobFunctions.Documents.Pdf.Structure;

/// <summary>Finds the objects of a file whose cross-references are lost or lie, by looking at every byte.</summary>
internal sealed class XrefRecovery(ReadOnlyMemory<byte> data, PdfFile file, ReadingBudget budget)
{
    public Dictionary<int, XrefEntry> Entries { get; } = [];

    public PdfDictionary Trailer { get; private set; } = PdfDictionary.Empty;

    /// <summary>Whether the file itself names its catalogue.</summary>
    public bool HasTrailer { get; private set; }

    public void Run()
    {
        FindObjects();
        FindTrailers();
    }

    /// <summary>Looks into what was found for a catalogue and for object streams; only once the file knows <see cref="Entries"/>.</summary>
    public void LookInside()
    {
        PdfObject? root = null;

        foreach (var (number, entry) in Entries.ToArray())
        {
            if (entry.Stream != 0)
            {
                continue;
            }

            budget.Step();

            switch (file.Find(number))
            {
                case PdfStream { Dictionary: var dictionary } when dictionary.Name("Type") is "ObjStm":
                    for (var i = 0; i < Math.Min(dictionary.Integer("N"), 100_000); i++)
                    {
                        if (file.NumberInStream(number, i) is { } inner)
                        {
                            Entries.TryAdd(inner, new XrefEntry(number, i));
                        }
                    }

                    break;
                case PdfStream { Dictionary: var dictionary } when dictionary.Name("Type") is "XRef" && dictionary.Has("Root"):
                    Trailer = Trailer.Has("Root") ? Trailer : dictionary;
                    break;
                case PdfDictionary dictionary when dictionary.Name("Type") is "Catalog" && dictionary.Has("Pages"):
                    root = new PdfReference(file, number);
                    break;
            }
        }

        HasTrailer = Trailer.Has("Root");
        root ??= FindInStreams();

        if (root is not null && Trailer["Root"] is not PdfDictionary)
        {
            var entries = Trailer.Keys.ToDictionary(key => key, Trailer.Raw);
            entries["Root"] = root;
            Trailer = new PdfDictionary(entries);
        }
    }

    private PdfReference? FindInStreams() => Trailer["Root"] is PdfDictionary
        ? null
        : Entries.Where(entry => entry.Value.Stream != 0 && file.Find(entry.Key) is PdfDictionary dictionary && dictionary.Name("Type") is "Catalog")
            .Select(entry => new PdfReference(file, entry.Key))
            .FirstOrDefault();

    private void FindObjects()
    {
        var span = data.Span;

        for (var at = 0; at < span.Length;)
        {
            budget.Step();
            var next = span[at..].IndexOf("obj"u8);

            if (next < 0)
            {
                return;
            }

            at += next;

            if (TryHeader(span, at, out var number, out var offset))
            {
                // The last one written is the one that counts.
                Entries[number] = new XrefEntry(0, offset);
            }

            at += 3;
        }
    }

    private static bool TryHeader(ReadOnlySpan<byte> span, int keyword, out int number, out int offset)
    {
        (number, offset) = (0, 0);
        var at = keyword - 1;

        if (!SkipSpacesBack(span, ref at) || !DigitsBack(span, ref at, out _) || !SkipSpacesBack(span, ref at) || !DigitsBack(span, ref at, out number))
        {
            return false;
        }

        offset = at + 1;
        return number > 0;
    }

    private static bool SkipSpacesBack(ReadOnlySpan<byte> span, ref int at)
    {
        var start = at;

        while (at >= 0 && PdfLexer.IsSpace(span[at]))
        {
            at--;
        }

        return at >= 0 && (at < start || char.IsAsciiDigit((char)span[at]));
    }

    private static bool DigitsBack(ReadOnlySpan<byte> span, ref int at, out int value)
    {
        var (start, scale) = (at, 1);
        value = 0;

        while (at >= 0 && char.IsAsciiDigit((char)span[at]) && start - at < 8)
        {
            value += (span[at--] - '0') * scale;
            scale *= 10;
        }

        return at < start;
    }

    private void FindTrailers()
    {
        for (var end = data.Length; end > 0;)
        {
            budget.Step();
            var at = data.Span[..end].LastIndexOf("trailer"u8);

            if (at < 0)
            {
                return;
            }

            var parser = new PdfParser(data, file, budget) { Position = at + "trailer"u8.Length };

            if (parser.Read() is PdfDictionary trailer && trailer.Has("Root"))
            {
                Trailer = trailer;
                return;
            }

            end = at;
        }
    }
}

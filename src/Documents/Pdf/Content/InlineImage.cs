using System.Buffers;

using JobFunctions.Documents.Pdf.Objects;

namespace JobFunctions.Documents.Pdf.Content;

/// <summary>Steps over a picture that stands inside the content (ISO 32000-2, 8.9.7).</summary>
internal static class InlineImage
{
    private const int LookAhead = 12;

    private static readonly SearchValues<byte> Readable = SearchValues.Create([0, 9, 10, 12, 13, .. Enumerable.Range(0x20, 0x5F).Select(code => (byte)code)]);

    /// <param name="parser">Stands after BI.</param>
    public static void Skip(PdfParser parser)
    {
        while (parser.Read() is { } item)
        {
            if (item is PdfKeyword { Value: "ID" })
            {
                break;
            }
        }

        for (var from = 0; parser.Rest[from..].IndexOf("EI"u8) is var found and >= 0;)
        {
            var at = from + found;

            if (Ends(parser.Rest, at))
            {
                parser.Position += at + 2;
                return;
            }

            from = at + 2;
        }

        parser.Position += parser.Rest.Length;
    }

    // EI may occur among the picture's bytes; the true one stands free and is followed by something readable.
    private static bool Ends(ReadOnlySpan<byte> rest, int at)
    {
        if (at > 0 && !PdfLexer.IsSpace(rest[at - 1]))
        {
            return false;
        }

        var after = rest[(at + 2)..];

        if (after.Length > 0 && !PdfLexer.IsSpace(after[0]))
        {
            return false;
        }

        return after[..Math.Min(LookAhead, after.Length)].IndexOfAnyExcept(Readable) < 0;
    }
}

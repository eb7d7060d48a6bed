using JobFunctions.Documents.Pdf.Objects;

namespace JobFunctions.Documents.Pdf.Structure;

/// <summary>Finds what a stream holds: by its length where that is right, else up to the word that ends it (ISO 32000-2, 7.3.8).</summary>
internal static class StreamBytes
{
    /// <param name="position">After the word that begins the stream.</param>
    public static ReadOnlyMemory<byte> Find(ReadOnlyMemory<byte> file, int position, PdfDictionary dictionary, ReadingBudget budget)
    {
        var span = file.Span;

        if (position < span.Length && span[position] == '\r')
        {
            position++;
        }

        if (position < span.Length && span[position] == '\n')
        {
            position++;
        }

        if (dictionary["Length"] is PdfNumber { Integer: >= 0 and var length } && length <= span.Length - position)
        {
            var after = new PdfLexer(file) { Position = position + length };

            if (after.TryKeyword("endstream"u8) || after.TryKeyword("endobj"u8))
            {
                return file.Slice(position, length);
            }
        }

        var end = span[position..].IndexOf("endstream"u8);
        end = end < 0 ? span[position..].IndexOf("endobj"u8) : end;
        end = end < 0 ? span.Length - position : end;
        budget.Steps(end / 1024);

        return file.Slice(position, end);
    }
}

using JobFunctions.Documents.Pdf.Objects;

namespace JobFunctions.Documents.Pdf.Filters;

/// <summary>Unpacks streams (ISO 32000-2, 7.4). What is broken gives what came out before it broke.</summary>
internal static class PdfFilters
{
    private const int MostFilters = 8;

    /// <returns>Nothing for a stream packed as a picture.</returns>
    public static ReadOnlyMemory<byte> Decode(PdfStream stream, ReadingBudget budget) => Decode(stream.Raw, stream.Dictionary, budget);

    public static ReadOnlyMemory<byte> Decode(ReadOnlyMemory<byte> data, PdfDictionary dictionary, ReadingBudget budget)
    {
        var names = Values(dictionary, "Filter", "F").OfType<PdfName>().Select(name => name.Value).ToList();
        var parameters = Values(dictionary, "DecodeParms", "DP");

        if (names.Count > MostFilters)
        {
            throw new RefusedException(RefusalCode.TooComplex);
        }

        for (var i = 0; i < names.Count; i++)
        {
            var parameter = i < parameters.Count && parameters[i] is PdfDictionary given ? given : PdfDictionary.Empty;
            data = Decode(data, names[i], parameter, budget);
        }

        return data;
    }

    private static ReadOnlyMemory<byte> Decode(ReadOnlyMemory<byte> data, string filter, PdfDictionary parameters, ReadingBudget budget) => filter switch
    {
        "FlateDecode" or "Fl" => Predictor.Undo(Flate.Decode(data, budget), parameters, budget),
        "LZWDecode" or "LZW" => Predictor.Undo(Lzw.Decode(data.Span, parameters.Integer("EarlyChange", 1) != 0, budget), parameters, budget),
        "ASCII85Decode" or "A85" => Ascii85.Decode(data.Span, budget),
        "ASCIIHexDecode" or "AHx" => AsciiHex.Decode(data.Span, budget),
        "RunLengthDecode" or "RL" => RunLength.Decode(data.Span, budget),
        "Crypt" => data,
        _ => ReadOnlyMemory<byte>.Empty,
    };

    private static List<PdfObject> Values(PdfDictionary dictionary, string key, string shortKey)
    {
        var value = dictionary.Has(key) ? dictionary[key] : dictionary[shortKey];

        return value switch
        {
            PdfArray array => [.. Enumerable.Range(0, Math.Min(array.Count, MostFilters + 1)).Select(i => array[i])],
            PdfName or PdfDictionary => [value],
            _ => [],
        };
    }
}

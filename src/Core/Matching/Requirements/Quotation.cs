namespace JobFunctions.Core.Matching.Requirements;

/// <summary>Cuts quotes out of texts: always a verbatim part, long enough to be understood.</summary>
internal static class Quotation
{
    private const int MaxLength = 160;

    /// <summary>The line or sentence around a place, or as much of it as a quote may hold.</summary>
    public static string Around(string text, int start, int length)
    {
        var from = start;
        while (from > 0 && !IsEnd(text, from - 1) && start - from < MaxLength / 2)
        {
            from--;
        }

        var to = start + length;
        while (to < text.Length && !IsEnd(text, to) && to - from < MaxLength)
        {
            to++;
        }

        // A quote that had to be cut begins and ends with whole words.
        while (from < start && from > 0 && !IsEnd(text, from - 1) && !char.IsWhiteSpace(text[from - 1]))
        {
            from++;
        }

        while (to > start + length && to < text.Length && !IsEnd(text, to) && !char.IsWhiteSpace(text[to]))
        {
            to--;
        }

        return text.AsSpan(from, to - from).Trim(" \t\r\n•·*-–—●▪;,\u00A0").ToString() is { Length: > 0 } quote ? quote : text.Substring(start, length);
    }

    private static bool IsEnd(string text, int at) =>
        text[at] is '\n' or '\r' or ';' or '•' or '●' or '▪' || (text[at] is '.' or '!' or '?' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])));
}

using System.Buffers;

namespace JobFunctions.Documents.Pdf.Objects;

/// <summary>Strings in parentheses, which may hold balanced ones and escapes (ISO 32000-2, 7.3.4.2).</summary>
internal static class LiteralString
{
    private static readonly SearchValues<byte> Special = SearchValues.Create("()\\\r"u8);

    /// <param name="rest">What follows the opening parenthesis.</param>
    /// <param name="used">How many bytes the string took, its closing parenthesis included.</param>
    public static byte[] Read(ReadOnlySpan<byte> rest, out int used)
    {
        var special = rest.IndexOfAny(Special);

        if (special >= 0 && rest[special] == ')')
        {
            used = special + 1;
            return rest[..special].ToArray();
        }

        return ReadWithEscapes(rest, out used);
    }

    private static byte[] ReadWithEscapes(ReadOnlySpan<byte> rest, out int used)
    {
        List<byte> bytes = [];
        var open = 1;

        for (var at = 0; at < rest.Length; at++)
        {
            var value = rest[at];

            switch (value)
            {
                case (byte)'(':
                    open++;
                    break;
                case (byte)')' when --open == 0:
                    used = at + 1;
                    return [.. bytes];
                case (byte)'\\':
                    at = ReadEscape(rest, at + 1, bytes);
                    continue;
                case (byte)'\r':
                    at = BeforeLineEnd(rest, at);
                    value = (byte)'\n';
                    break;
            }

            bytes.Add(value);
        }

        used = rest.Length;

        return [.. bytes];
    }

    /// <returns>The place of the escape's last byte.</returns>
    private static int ReadEscape(ReadOnlySpan<byte> rest, int at, List<byte> bytes)
    {
        if (at >= rest.Length)
        {
            return at;
        }

        switch (rest[at])
        {
            case (byte)'n': bytes.Add((byte)'\n'); break;
            case (byte)'r': bytes.Add((byte)'\r'); break;
            case (byte)'t': bytes.Add((byte)'\t'); break;
            case (byte)'b': bytes.Add((byte)'\b'); break;
            case (byte)'f': bytes.Add((byte)'\f'); break;
            case (byte)'\n': break;
            case (byte)'\r': return BeforeLineEnd(rest, at);
            case >= (byte)'0' and <= (byte)'7':
                var (code, end) = (0, at);

                while (end < rest.Length && end < at + 3 && rest[end] is >= (byte)'0' and <= (byte)'7')
                {
                    code = (code << 3) | (rest[end++] - '0');
                }

                bytes.Add((byte)code);
                return end - 1;
            case var other: bytes.Add(other); break;
        }

        return at;
    }

    private static int BeforeLineEnd(ReadOnlySpan<byte> rest, int at) => at + 1 < rest.Length && rest[at + 1] == '\n' ? at + 1 : at;
}

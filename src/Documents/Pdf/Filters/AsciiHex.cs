namespace JobFunctions.Documents.Pdf.Filters;

/// <summary>A byte in two digits (ISO 32000-2, 7.4.2).</summary>
internal static class AsciiHex
{
    public static ReadOnlyMemory<byte> Decode(ReadOnlySpan<byte> data, ReadingBudget budget)
    {
        var output = new byte[(data.Length / 2) + 1];
        var digits = 0;

        foreach (var value in data)
        {
            if (value == '>')
            {
                break;
            }

            if (char.IsAsciiHexDigit((char)value))
            {
                var digit = value <= '9' ? value - '0' : (value & 0xDF) - 'A' + 10;
                output[digits / 2] |= (byte)(digits % 2 == 0 ? digit << 4 : digit);
                digits++;
            }
        }

        var length = (digits + 1) / 2;
        budget.Inflated(length);

        return output.AsMemory(0, length);
    }
}

namespace JobFunctions.Documents.Pdf.Filters;

/// <summary>Four bytes in five letters (ISO 32000-2, 7.4.3).</summary>
internal static class Ascii85
{
    public static ReadOnlyMemory<byte> Decode(ReadOnlySpan<byte> data, ReadingBudget budget)
    {
        var output = new FilterOutput();
        var (group, count) = (0u, 0);

        foreach (var value in data)
        {
            switch (value)
            {
                case (byte)'~':
                    Write(output, group, count);
                    budget.Inflated(output.Length);
                    return output.ToMemory();
                case (byte)'z' when count == 0:
                    output.Write([0, 0, 0, 0]);
                    break;
                case >= (byte)'!' and <= (byte)'u':
                    group = unchecked((group * 85) + (uint)(value - '!'));

                    if (++count == 5)
                    {
                        Write(output, group, count);
                        (group, count) = (0, 0);
                    }

                    break;
            }
        }

        Write(output, group, count);
        budget.Inflated(output.Length);

        return output.ToMemory();
    }

    private static void Write(FilterOutput output, uint group, int count)
    {
        for (var i = count; i is > 0 and < 5; i++)
        {
            group = unchecked((group * 85) + 84);
        }

        for (var i = 0; i < count - 1; i++)
        {
            output.WriteByte((byte)(group >> (24 - (8 * i))));
        }
    }
}

using System.Buffers.Binary;

namespace JobFunctions.Documents.Pdf.Fonts;

/// <summary>The containers that compact fonts are made of (Adobe technical note 5176, sections 3 to 5). What lies beyond the end reads as 0.</summary>
internal static class CffData
{
    /// <summary>Where each of a list's items lies.</summary>
    /// <param name="at">Where the list begins; afterwards, where it ends.</param>
    public static List<Range> ReadIndex(ReadOnlySpan<byte> data, ref int at, ReadingBudget budget)
    {
        List<Range> items = [];
        var count = Word(data, at);
        at += 2;

        if (count == 0)
        {
            return items;
        }

        var size = Byte(data, at++);
        var origin = at + ((count + 1) * size) - 1;
        var start = Offset(data, at, size);

        for (var i = 1; i <= count; i++)
        {
            budget.Step();
            var end = Offset(data, at + (i * size), size);

            if (end < start || origin + end > data.Length)
            {
                break;
            }

            items.Add((int)(origin + start)..(int)(origin + end));
            start = end;
        }

        at = (int)Math.Min(data.Length, origin + start);

        return items;
    }

    /// <summary>The last operand of each operator, which is all that is asked of the top dictionary.</summary>
    public static Dictionary<int, int> ReadDictionary(ReadOnlySpan<byte> data)
    {
        Dictionary<int, int> values = [];
        var operand = 0;

        for (var at = 0; at < data.Length;)
        {
            int first = data[at++];

            switch (first)
            {
                case 12:
                    values[(12 << 8) | Byte(data, at++)] = operand;
                    break;
                case <= 21:
                    values[first] = operand;
                    break;
                case 28:
                    operand = (short)Word(data, at);
                    at += 2;
                    break;
                case 29:
                    operand = (Word(data, at) << 16) | Word(data, at + 2);
                    at += 4;
                    break;
                case 30:
                    while (at < data.Length && (data[at] & 0x0F) != 0x0F)
                    {
                        at++;
                    }

                    at++;
                    break;
                case >= 32 and <= 246:
                    operand = first - 139;
                    break;
                case >= 247 and <= 250:
                    operand = ((first - 247) * 256) + Byte(data, at++) + 108;
                    break;
                case >= 251 and <= 254:
                    operand = (-(first - 251) * 256) - Byte(data, at++) - 108;
                    break;
            }
        }

        return values;
    }

    public static int Byte(ReadOnlySpan<byte> data, int at) => at >= 0 && at < data.Length ? data[at] : 0;

    public static int Word(ReadOnlySpan<byte> data, int at) => at >= 0 && at + 2 <= data.Length ? BinaryPrimitives.ReadUInt16BigEndian(data[at..]) : 0;

    private static long Offset(ReadOnlySpan<byte> data, int at, int size)
    {
        var value = 0L;

        for (var i = 0; i < Math.Min(size, 4); i++)
        {
            value = (value << 8) | (uint)Byte(data, at + i);
        }

        return value;
    }
}

namespace JobFunctions.Documents.Pdf.Filters;

/// <summary>Runs of equal bytes (ISO 32000-2, 7.4.5).</summary>
internal static class RunLength
{
    private const int End = 128;

    public static ReadOnlyMemory<byte> Decode(ReadOnlySpan<byte> data, ReadingBudget budget)
    {
        var output = new FilterOutput();
        Span<byte> run = stackalloc byte[End];

        for (var at = 0; at + 1 < data.Length && data[at] != End;)
        {
            if (data[at] < End)
            {
                var count = Math.Min(data[at] + 1, data.Length - at - 1);
                budget.Inflated(count);
                output.Write(data.Slice(at + 1, count));
                at += count + 1;
            }
            else
            {
                var count = 257 - data[at];
                budget.Inflated(count);
                run[..count].Fill(data[at + 1]);
                output.Write(run[..count]);
                at += 2;
            }
        }

        return output.ToMemory();
    }
}

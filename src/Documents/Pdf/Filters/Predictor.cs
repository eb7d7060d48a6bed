using JobFunctions.Documents.Pdf.Objects;

namespace JobFunctions.Documents.Pdf.Filters;

/// <summary>Undoes the differences that PNG and TIFF write instead of values (ISO 32000-2, 7.4.4.4).</summary>
internal static class Predictor
{
    public static ReadOnlyMemory<byte> Undo(ReadOnlyMemory<byte> data, PdfDictionary parameters, ReadingBudget budget)
    {
        var predictor = parameters.Integer("Predictor", 1);

        if (predictor < 2)
        {
            return data;
        }

        long columns = Math.Clamp(parameters.Integer("Columns", 1), 1, 1_000_000);
        long colors = Math.Clamp(parameters.Integer("Colors", 1), 1, 32);
        long bits = Math.Clamp(parameters.Integer("BitsPerComponent", 8), 1, 16);
        var rowBytes = (int)(((columns * colors * bits) + 7) / 8);
        var pixelBytes = (int)Math.Max(1, colors * bits / 8);

        return predictor == 2 ? UndoTiff(data.ToArray(), rowBytes, pixelBytes, (int)bits, budget) : UndoPng(data.Span, rowBytes, pixelBytes, budget);
    }

    private static byte[] UndoTiff(byte[] data, int rowBytes, int pixelBytes, int bits, ReadingBudget budget)
    {
        // Samples narrower than a byte occur in pictures alone, which are not read.
        if (bits != 8)
        {
            return data;
        }

        for (var row = 0; row < data.Length; row += rowBytes)
        {
            budget.Step();

            for (var i = row + pixelBytes; i < Math.Min(row + rowBytes, data.Length); i++)
            {
                data[i] += data[i - pixelBytes];
            }
        }

        return data;
    }

    private static ReadOnlyMemory<byte> UndoPng(ReadOnlySpan<byte> data, int rowBytes, int pixelBytes, ReadingBudget budget)
    {
        var rows = (data.Length + rowBytes) / (rowBytes + 1);
        var output = new byte[Math.Min((long)rows * rowBytes, data.Length)];
        var above = new byte[rowBytes];
        var written = 0;

        for (var at = 0; at < data.Length; at += rowBytes + 1)
        {
            budget.Steps((rowBytes / 256) + 1);
            var count = Math.Min(rowBytes, data.Length - at - 1);
            var row = output.AsSpan(written, count);
            data.Slice(at + 1, count).CopyTo(row);
            UndoRow(data[at], row, above, pixelBytes);
            row.CopyTo(above);
            written += count;
        }

        return output.AsMemory(0, written);
    }

    private static void UndoRow(byte kind, Span<byte> row, ReadOnlySpan<byte> above, int pixelBytes)
    {
        for (var i = 0; i < row.Length; i++)
        {
            var left = i >= pixelBytes ? row[i - pixelBytes] : 0;
            var corner = i >= pixelBytes ? above[i - pixelBytes] : 0;

            row[i] += kind switch
            {
                1 => (byte)left,
                2 => above[i],
                3 => (byte)((left + above[i]) / 2),
                4 => Paeth(left, above[i], corner),
                _ => 0,
            };
        }
    }

    private static byte Paeth(int left, int above, int corner)
    {
        var estimate = left + above - corner;
        var (a, b, c) = (Math.Abs(estimate - left), Math.Abs(estimate - above), Math.Abs(estimate - corner));

        return (byte)(a <= b && a <= c ? left : b <= c ? above : corner);
    }
}

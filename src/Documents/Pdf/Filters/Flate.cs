using System.IO.Compression;
using System.Runtime.InteropServices;

namespace JobFunctions.Documents.Pdf.Filters;

/// <summary>The zlib method (RFC 1950), forgiving a wrong header, a missing end and a broken middle.</summary>
internal static class Flate
{
    private const int CarefulBytes = 32;

    public static ReadOnlyMemory<byte> Decode(ReadOnlyMemory<byte> data, ReadingBudget budget)
    {
        var output = new FilterOutput();

        if (!TryInflate(data, isRaw: false, output, budget) && output.Length == 0 && data.Length > 2)
        {
            TryInflate(data[2..], isRaw: true, output, budget);
        }

        return output.ToMemory();
    }

    private static bool TryInflate(ReadOnlyMemory<byte> data, bool isRaw, FilterOutput output, ReadingBudget budget)
    {
        try
        {
            using var inflated = Open(data, isRaw);

            while (inflated.Read(output.Room()) is var read and > 0)
            {
                budget.Inflated(read);
                output.Advance(read);
            }

            return true;
        }
        catch (InvalidDataException)
        {
            ReadCarefully(data, isRaw, output, budget);
            return false;
        }
    }

    /// <summary>A read that meets broken data gives nothing of what came before it; reading little at a time loses little.</summary>
    private static void ReadCarefully(ReadOnlyMemory<byte> data, bool isRaw, FilterOutput output, ReadingBudget budget)
    {
        try
        {
            using var inflated = Open(data, isRaw);
            Span<byte> skipped = stackalloc byte[CarefulBytes * 16];

            for (var left = output.Length; left > 0;)
            {
                var read = inflated.Read(skipped[..Math.Min(left, skipped.Length)]);
                budget.Steps((read / CarefulBytes) + 1);
                left = read == 0 ? 0 : left - read;
            }

            while (inflated.Read(output.Room() is { Length: > CarefulBytes } room ? room[..CarefulBytes] : output.Room()) is var read and > 0)
            {
                budget.Inflated(read);
                output.Advance(read);
            }
        }
        catch (InvalidDataException)
        {
            // Here it is broken, and all before is had.
        }
    }

    private static Stream Open(ReadOnlyMemory<byte> data, bool isRaw) => isRaw
        ? new DeflateStream(Input(data), CompressionMode.Decompress)
        : new ZLibStream(Input(data), CompressionMode.Decompress);

    private static MemoryStream Input(ReadOnlyMemory<byte> data) =>
        MemoryMarshal.TryGetArray(data, out var segment) && segment.Array is { } array
            ? new MemoryStream(array, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(data.ToArray(), writable: false);
}

using System.Buffers;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace JobFunctions.Documents.Pdf.Filters;

/// <summary>The zlib method (RFC 1950), forgiving a wrong header and a missing end.</summary>
internal static class Flate
{
    private const int BufferBytes = 16 * 1024;

    public static ReadOnlyMemory<byte> Decode(ReadOnlyMemory<byte> data, ReadingBudget budget)
    {
        var output = new MemoryStream();

        if (!TryInflate(stream => new ZLibStream(stream, CompressionMode.Decompress), data, output, budget) && output.Length == 0 && data.Length > 2)
        {
            TryInflate(stream => new DeflateStream(stream, CompressionMode.Decompress), data[2..], output, budget);
        }

        return output.GetBuffer().AsMemory(0, (int)output.Length);
    }

    private static bool TryInflate(Func<Stream, Stream> open, ReadOnlyMemory<byte> data, MemoryStream output, ReadingBudget budget)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);

        try
        {
            using var inflated = open(Input(data));

            while (inflated.Read(buffer, 0, BufferBytes) is var read and > 0)
            {
                budget.Inflated(read);
                output.Write(buffer, 0, read);
            }

            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static MemoryStream Input(ReadOnlyMemory<byte> data) =>
        MemoryMarshal.TryGetArray(data, out var segment) && segment.Array is { } array
            ? new MemoryStream(array, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(data.ToArray(), writable: false);
}

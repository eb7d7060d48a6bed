using System.IO.Compression;
using System.Runtime.InteropServices;

namespace JobFunctions.Documents.Pdf.Filters;

/// <summary>The zlib method (RFC 1950), forgiving a wrong header, a missing end and a broken middle.</summary>
internal static class Flate
{
    private const int HeaderBytes = 2;
    private const int CarefulBytes = 16;

    public static ReadOnlyMemory<byte> Decode(ReadOnlyMemory<byte> data, ReadingBudget budget)
    {
        var output = new FilterOutput();

        if (!TryInflate(data, output, budget) && data.Length > HeaderBytes)
        {
            Continue(data[HeaderBytes..], output, budget);

            if (output.Length == 0)
            {
                Continue(data, output, budget);
            }
        }

        return output.ToMemory();
    }

    private static bool TryInflate(ReadOnlyMemory<byte> data, FilterOutput output, ReadingBudget budget)
    {
        try
        {
            using var inflated = new ZLibStream(Input(data), CompressionMode.Decompress);

            while (inflated.Read(output.Room()) is var read and > 0)
            {
                budget.Inflated(read);
                output.Advance(read);
            }

            return true;
        }
        catch (Exception e) when (IsOfTheData(e))
        {
            return false;
        }
    }

    /// <summary>Goes on where unpacking failed, without header and check sum.</summary>
    /// <remarks>A read that meets broken data gives nothing of what came before it; reading little at a time loses little.</remarks>
    private static void Continue(ReadOnlyMemory<byte> data, FilterOutput output, ReadingBudget budget)
    {
        try
        {
            using var inflated = new DeflateStream(Input(data), CompressionMode.Decompress);
            Span<byte> skipped = stackalloc byte[CarefulBytes * 16];

            for (var left = output.Length; left > 0;)
            {
                var read = inflated.Read(skipped[..Math.Min(left, skipped.Length)]);
                budget.Step();
                left = read == 0 ? 0 : left - read;
            }

            while (true)
            {
                var room = output.Room();
                var read = inflated.Read(room[..Math.Min(CarefulBytes, room.Length)]);

                if (read == 0)
                {
                    return;
                }

                budget.Inflated(read);
                output.Advance(read);
            }
        }
        catch (Exception e) when (IsOfTheData(e))
        {
            // Here it is broken, and all before is had.
        }
    }

    // Data that asks for a dictionary is an IOException of its own; nothing else here reads or writes outside memory.
    private static bool IsOfTheData(Exception e) => e is InvalidDataException or IOException;

    private static MemoryStream Input(ReadOnlyMemory<byte> data) =>
        MemoryMarshal.TryGetArray(data, out var segment) && segment.Array is { } array
            ? new MemoryStream(array, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(data.ToArray(), writable: false);
}

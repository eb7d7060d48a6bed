using System.Buffers.Text;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using JobFunctions.Core.Vacancies.Posting;

namespace JobFunctions.Core.Vacancies.Live;

/// <summary>The open vacancies of a time in one compressed text: a line for each, so that one can be made out of another without understanding the records.</summary>
/// <remarks>The first line is <c>1 time</c>, the last a dot, every other <c>id change end record</c>; times in milliseconds since 1970. Whatever is not understood is no snapshot.</remarks>
internal sealed class PostingSnapshot
{
    private const string Form = "1";

    // A snapshot of a hundred thousand long vacancies has less; what has more is not ours.
    private const int MaxBytes = 1 << 30;

    private static readonly byte[] End = ".\n"u8.ToArray();

    private readonly byte[] _text;

    private PostingSnapshot(byte[] text, DateTimeOffset readTo, IReadOnlyList<Line> lines)
    {
        _text = text;
        ReadTo = readTo;
        Lines = lines;
    }

    /// <summary>Changes that were dated before this are in it, but for those that were stored late.</summary>
    public DateTimeOffset ReadTo { get; }

    public IReadOnlyList<Line> Lines { get; }

    /// <returns>null for what is no snapshot, or one of another release.</returns>
    public static PostingSnapshot? Read(ReadOnlyMemory<byte> compressed)
    {
        try
        {
            var text = Decompress(compressed);
            var lines = new List<Line>();
            var end = text.AsSpan().IndexOf((byte)'\n');
            var head = Encoding.ASCII.GetString(text.AsSpan(0, Math.Max(0, end))).Split(' ');
            if (head is not [Form, var time] || !long.TryParse(time, NumberStyles.None, CultureInfo.InvariantCulture, out var readTo))
            {
                return null;
            }

            for (var start = end + 1; !text.AsSpan(start).SequenceEqual(End); start = end + 1)
            {
                var length = text.AsSpan(start).IndexOf((byte)'\n');
                end = start + length;
                if (length < 0 || ReadLine(text.AsSpan(start, length), start) is not { } line)
                {
                    return null;
                }

                lines.Add(line);
            }

            return new PostingSnapshot(text, DateTimeOffset.FromUnixTimeMilliseconds(readTo), lines);
        }
        catch (Exception exception) when (exception is InvalidDataException or ArgumentOutOfRangeException)
        {
            // Not compressed, or a number that is no time.
            return null;
        }
    }

    /// <summary>Makes a snapshot of what stays of another and of what is new.</summary>
    /// <param name="kept">Lines of <paramref name="old"/>.</param>
    public static byte[] Write(DateTimeOffset readTo, PostingSnapshot? old, IEnumerable<Line> kept, IEnumerable<PostedVacancy> added)
    {
        using var compressed = new MemoryStream();
        using (var text = new GZipStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
        {
            text.Write(Encoding.ASCII.GetBytes($"{Form} {Milliseconds(readTo)}\n"));
            foreach (var line in kept)
            {
                text.Write(old!._text.AsSpan(line.Start, line.Length)); // Lines are kept of a snapshot only where there is one.
                text.WriteByte((byte)'\n');
            }

            foreach (var vacancy in added)
            {
                text.Write(Encoding.ASCII.GetBytes($"{vacancy.Id} {Milliseconds(vacancy.UpdatedAt)} {Milliseconds(vacancy.ExpiresAt)} "));
                text.Write(JsonSerializer.SerializeToUtf8Bytes(vacancy, PostingSchema.Value.Json));
                text.WriteByte((byte)'\n');
            }

            text.Write(End);
        }

        return compressed.ToArray();
    }

    /// <returns>null for a record that this release cannot read.</returns>
    public PostedVacancy? Parse(Line line)
    {
        try
        {
            return JsonSerializer.Deserialize(_text.AsSpan(line.Start + line.Head, line.Length - line.Head), PostingSchema.Value.Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static long Milliseconds(DateTimeOffset time) => time.ToUnixTimeMilliseconds();

    private static byte[] Decompress(ReadOnlyMemory<byte> compressed)
    {
        using var text = new MemoryStream();
        using var source = new GZipStream(new MemoryStream(compressed.ToArray()), CompressionMode.Decompress);
        var buffer = new byte[81_920];
        for (var read = source.Read(buffer); read > 0; read = source.Read(buffer))
        {
            text.Write(buffer, 0, read);
            if (text.Length > MaxBytes)
            {
                throw new InvalidDataException("The snapshot is larger than any of ours.");
            }
        }

        return text.ToArray();
    }

    private static Line? ReadLine(ReadOnlySpan<byte> line, int start)
    {
        var id = line.IndexOf((byte)' ');
        if (id <= 0 || !VacancyId.TryParse(Encoding.ASCII.GetString(line[..id]), out var vacancy))
        {
            return null;
        }

        var rest = line[(id + 1)..];
        return Utf8Parser.TryParse(rest, out long change, out var used) && used + 1 < rest.Length
            && Utf8Parser.TryParse(rest[(used + 1)..], out long end, out var usedToo) && used + usedToo + 2 < rest.Length
            ? new Line(vacancy, DateTimeOffset.FromUnixTimeMilliseconds(change), DateTimeOffset.FromUnixTimeMilliseconds(end), start, line.Length, id + used + usedToo + 3)
            : null;
    }

    /// <summary>A vacancy of a snapshot.</summary>
    /// <param name="Change">Its last, to the millisecond.</param>
    /// <param name="End">Of its time.</param>
    /// <param name="Start">Where the line begins.</param>
    /// <param name="Head">Bytes of the line before the record.</param>
    public readonly record struct Line(VacancyId Id, DateTimeOffset Change, DateTimeOffset End, int Start, int Length, int Head);
}

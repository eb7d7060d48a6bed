using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace JobFunctions.Documents.Pdf.Objects;

/// <summary>Reads values one after another out of bytes, of a file or of a content stream; goes on after whatever is wrong.</summary>
internal sealed class PdfParser(ReadOnlyMemory<byte> data, IPdfObjectSource? source, ReadingBudget budget)
{
    private const int LongestName = 4096;
    private const int MostInOneValue = 500_000;
    private const int BytesOfAnObject = 64;

    private int _held;

    /// <summary>Undoes the encryption of strings of the object at hand.</summary>
    public Func<byte[], byte[]>? DecryptString { get; init; }

    public int Position { get; set; }

    public ReadOnlySpan<byte> Rest => data.Span[Math.Min(Position, data.Length)..];

    public bool AtEnd => Position >= data.Length;

    /// <returns><see langword="null"/> at the end.</returns>
    public PdfObject? Read()
    {
        _held = 0;

        return Read(0);
    }

    public void SkipSpace()
    {
        var span = data.Span;

        while (Position < span.Length)
        {
            if (span[Position] == '%')
            {
                var end = span[Position..].IndexOfAny((byte)'\r', (byte)'\n');
                Position = end < 0 ? span.Length : Position + end;
            }
            else if (IsSpace(span[Position]))
            {
                Position++;
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>The integer at this place, and <see langword="null"/> with the place kept when there is none.</summary>
    public int? TryInteger()
    {
        var start = Position;
        SkipSpace();

        if (Utf8Parser.TryParse(Rest, out int value, out var used) && value >= 0)
        {
            Position += used;
            return value;
        }

        Position = start;
        return null;
    }

    public bool TryKeyword(ReadOnlySpan<byte> keyword)
    {
        var start = Position;
        SkipSpace();

        if (Rest.StartsWith(keyword))
        {
            Position += keyword.Length;
            return true;
        }

        Position = start;
        return false;
    }

    public static bool IsSpace(byte value) => value is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsDelimiter(byte value) => value is (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']'
        or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%';

    private PdfObject? Read(int depth)
    {
        budget.Depth(depth);
        budget.Step();
        SkipSpace();
        Hold(1);

        if (AtEnd)
        {
            return null;
        }

        var span = data.Span;

        switch (span[Position])
        {
            case (byte)'/':
                return ReadName();
            case (byte)'(':
                return Decrypted(ReadLiteral());
            case (byte)'[':
                Position++;
                return ReadArray(depth);
            case (byte)'<' when Position + 1 < span.Length && span[Position + 1] == '<':
                Position += 2;
                return ReadDictionary(depth);
            case (byte)'<':
                return Decrypted(ReadHex());
            case (byte)'>' when Position + 1 < span.Length && span[Position + 1] == '>':
                Position += 2;
                return new PdfKeyword(">>");
            case (byte)']' or (byte)'{' or (byte)'}' or (byte)')' or (byte)'>':
                return new PdfKeyword(((char)span[Position++]).ToString());
            case (byte)'+' or (byte)'-' or (byte)'.' or (>= (byte)'0' and <= (byte)'9'):
                return ReadNumber();
            default:
                return ReadKeyword();
        }
    }

    private PdfString Decrypted(byte[] bytes)
    {
        Hold(bytes.Length / BytesOfAnObject);
        budget.Steps(bytes.Length / BytesOfAnObject);

        return new PdfString(DecryptString is null ? bytes : DecryptString(bytes));
    }

    // What a content stream says is forgotten after each operator; what the file says is kept.
    private void Hold(int objects)
    {
        _held += objects;

        if (_held > MostInOneValue)
        {
            throw new RefusedException(RefusalCode.TooComplex);
        }

        if (source is not null)
        {
            budget.Hold(objects);
        }
    }

    private PdfArray ReadArray(int depth)
    {
        List<PdfObject> items = [];

        while (Read(depth + 1) is { } item)
        {
            if (item is PdfKeyword keyword)
            {
                if (keyword.Value is "]")
                {
                    break;
                }

                // The array was never closed; what follows is not its own.
                if (keyword.Value is ">>" or "endobj" or "stream")
                {
                    Position -= keyword.Value.Length;
                    break;
                }

                continue;
            }

            items.Add(item);
        }

        return new PdfArray(items);
    }

    private PdfDictionary ReadDictionary(int depth)
    {
        Dictionary<string, PdfObject> entries = [];

        while (Read(depth + 1) is { } key)
        {
            if (key is PdfKeyword keyword)
            {
                if (keyword.Value is ">>")
                {
                    break;
                }

                if (keyword.Value is "endobj" or "stream")
                {
                    Position -= keyword.Value.Length;
                    break;
                }

                continue;
            }

            if (key is not PdfName name)
            {
                continue;
            }

            switch (Read(depth + 1))
            {
                case null:
                    return new PdfDictionary(entries);
                case PdfKeyword { Value: ">>" }:
                    return new PdfDictionary(entries);
                case PdfKeyword { Value: "endobj" or "stream" } end:
                    Position -= end.Value.Length;
                    return new PdfDictionary(entries);
                case PdfKeyword:
                    break;
                case var value:
                    entries[name.Value] = value;
                    break;
            }
        }

        return new PdfDictionary(entries);
    }

    private PdfName ReadName()
    {
        var span = data.Span;
        var name = new StringBuilder();

        for (Position++; Position < span.Length && !IsSpace(span[Position]) && !IsDelimiter(span[Position]); Position++)
        {
            var value = span[Position];

            if (value == '#' && Position + 2 < span.Length && char.IsAsciiHexDigit((char)span[Position + 1]) && char.IsAsciiHexDigit((char)span[Position + 2]))
            {
                value = (byte)((HexValue(span[Position + 1]) << 4) | HexValue(span[Position + 2]));
                Position += 2;
            }

            if (name.Length < LongestName)
            {
                name.Append((char)value);
            }
        }

        return new PdfName(name.ToString());
    }

    private byte[] ReadLiteral()
    {
        var span = data.Span;
        var bytes = new List<byte>();
        var open = 1;

        for (Position++; Position < span.Length; Position++)
        {
            var value = span[Position];

            switch (value)
            {
                case (byte)'(':
                    open++;
                    break;
                case (byte)')' when --open == 0:
                    Position++;
                    return [.. bytes];
                case (byte)'\\':
                    ReadEscape(span, bytes);
                    continue;
                case (byte)'\r':
                    if (Position + 1 < span.Length && span[Position + 1] == '\n')
                    {
                        Position++;
                    }

                    value = (byte)'\n';
                    break;
            }

            bytes.Add(value);
        }

        return [.. bytes];
    }

    private void ReadEscape(ReadOnlySpan<byte> span, List<byte> bytes)
    {
        if (++Position >= span.Length)
        {
            return;
        }

        switch (span[Position])
        {
            case (byte)'n': bytes.Add((byte)'\n'); break;
            case (byte)'r': bytes.Add((byte)'\r'); break;
            case (byte)'t': bytes.Add((byte)'\t'); break;
            case (byte)'b': bytes.Add((byte)'\b'); break;
            case (byte)'f': bytes.Add((byte)'\f'); break;
            case (byte)'\n': break;
            case (byte)'\r':
                if (Position + 1 < span.Length && span[Position + 1] == '\n')
                {
                    Position++;
                }

                break;
            case >= (byte)'0' and <= (byte)'7':
                var code = 0;

                for (var digits = 0; digits < 3 && Position < span.Length && span[Position] is >= (byte)'0' and <= (byte)'7'; digits++)
                {
                    code = (code << 3) | (span[Position++] - '0');
                }

                Position--;
                bytes.Add((byte)code);
                break;
            case var other: bytes.Add(other); break;
        }
    }

    private byte[] ReadHex()
    {
        var span = data.Span;
        var bytes = new List<byte>();
        var half = -1;

        for (Position++; Position < span.Length; Position++)
        {
            var value = span[Position];

            if (value == '>')
            {
                Position++;
                break;
            }

            if (!char.IsAsciiHexDigit((char)value))
            {
                continue;
            }

            if (half < 0)
            {
                half = HexValue(value);
            }
            else
            {
                bytes.Add((byte)((half << 4) | HexValue(value)));
                half = -1;
            }
        }

        if (half >= 0)
        {
            bytes.Add((byte)(half << 4));
        }

        return [.. bytes];
    }

    private PdfObject ReadNumber()
    {
        var start = Position;
        var span = data.Span;

        while (Position < span.Length && !IsSpace(span[Position]) && !IsDelimiter(span[Position]))
        {
            // "1-2" and "0Tj" happen; a number ends where it stops being one.
            if (span[Position] is not ((>= (byte)'0' and <= (byte)'9') or (byte)'.') && !(span[Position] is (byte)'+' or (byte)'-' && Position == start))
            {
                break;
            }

            Position++;
        }

        if (Position == start)
        {
            Position++;
        }

        var token = span[start..Position];

        if (source is not null && token.Length <= 10 && token.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0 && TryReference(token) is { } reference)
        {
            return reference;
        }

        // Doubled signs and signs inside come from broken writers, which other readers forgive.
        if (Position < span.Length && span[Position] == '-')
        {
            while (Position < span.Length && span[Position] is (byte)'-' or (>= (byte)'0' and <= (byte)'9') or (byte)'.')
            {
                Position++;
            }
        }

        return new PdfNumber(Utf8Parser.TryParse(token, out double value, out _) && double.IsFinite(value)
            ? value
            : double.TryParse(Encoding.ASCII.GetString(token[..Math.Min(token.Length, 40)]).TrimEnd('.'), NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value) ? value : 0);
    }

    private PdfReference? TryReference(ReadOnlySpan<byte> first)
    {
        var start = Position;

        if (TryInteger() is not null)
        {
            SkipSpace();

            if (Rest is [(byte)'R'] or [(byte)'R', ..] && (Rest.Length == 1 || IsSpace(Rest[1]) || IsDelimiter(Rest[1])) && Utf8Parser.TryParse(first, out int number, out _))
            {
                Position++;
                return new PdfReference(source!, number); // a reader without a source does not get here
            }
        }

        Position = start;
        return null;
    }

    private PdfObject ReadKeyword()
    {
        var start = Position;
        var span = data.Span;

        while (Position < span.Length && !IsSpace(span[Position]) && !IsDelimiter(span[Position]))
        {
            Position++;
        }

        if (Position == start)
        {
            Position++;
        }

        return span[start..Position] switch
        {
            [(byte)'t', (byte)'r', (byte)'u', (byte)'e'] => new PdfBoolean(true),
            [(byte)'f', (byte)'a', (byte)'l', (byte)'s', (byte)'e'] => new PdfBoolean(false),
            [(byte)'n', (byte)'u', (byte)'l', (byte)'l'] => PdfObject.Null,
            var word => new PdfKeyword(Encoding.Latin1.GetString(word[..Math.Min(word.Length, 64)])),
        };
    }

    private static int HexValue(byte digit) => digit <= '9' ? digit - '0' : (digit & 0xDF) - 'A' + 10;
}

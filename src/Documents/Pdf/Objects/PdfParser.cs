using System.Buffers.Text;

namespace JobFunctions.Documents.Pdf.Objects;

/// <summary>Reads values one after another out of bytes, of a file or of a content stream.</summary>
internal sealed class PdfParser(ReadOnlyMemory<byte> data, IPdfObjectSource? source, ReadingBudget budget) : PdfLexer(data)
{
    private const int MostInOneValue = 500_000;
    private const int BytesOfAnObject = 64;
    private const int LongestObjectNumber = 10;

    private int _held;

    /// <summary>Undoes the encryption of strings of the object at hand.</summary>
    public Func<byte[], byte[]>? DecryptString { get; init; }

    /// <returns><see langword="null"/> at the end.</returns>
    public PdfObject? Read()
    {
        _held = 0;

        return Read(0);
    }

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

        var span = Data;

        switch (span[Position])
        {
            case (byte)'/':
                return new PdfName(ReadName());
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
                return Keyword(">>"u8);
            case (byte)'+' or (byte)'-' or (byte)'.' or (>= (byte)'0' and <= (byte)'9'):
                var digits = ReadDigits();

                return TryReference(digits) ?? (PdfObject)PdfNumber.Of(Number(digits));
            default:
                return ReadWord() switch
                {
                    [(byte)'t', (byte)'r', (byte)'u', (byte)'e'] => PdfBoolean.True,
                    [(byte)'f', (byte)'a', (byte)'l', (byte)'s', (byte)'e'] => PdfBoolean.False,
                    [(byte)'n', (byte)'u', (byte)'l', (byte)'l'] => PdfObject.Null,
                    var word => Keyword(word),
                };
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

    private PdfReference? TryReference(ReadOnlySpan<byte> first)
    {
        if (source is null || first.Length > LongestObjectNumber || first.IndexOfAnyExceptInRange((byte)'0', (byte)'9') >= 0)
        {
            return null;
        }

        var start = Position;

        if (TryInteger() is not null)
        {
            SkipSpace();

            if (Rest is [(byte)'R'] or [(byte)'R', ..] && (Rest.Length == 1 || IsEnd(Rest[1])) && Utf8Parser.TryParse(first, out int number, out _))
            {
                Position++;
                return new PdfReference(source, number);
            }
        }

        Position = start;
        return null;
    }
}

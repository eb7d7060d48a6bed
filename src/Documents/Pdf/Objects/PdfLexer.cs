using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace JobFunctions.Documents.Pdf.Objects;

/// <summary>Reads the smallest parts of PDF syntax out of bytes (ISO 32000-2, 7.2 and 7.3), going on after whatever is wrong.</summary>
internal class PdfLexer(ReadOnlyMemory<byte> data)
{
    private const int LongestName = 4096;
    private const int LongestKeyword = 64;
    private const int LongestNumber = 40;
    private const int ExactDigits = 15;

    private static readonly SearchValues<byte> Ends = SearchValues.Create([0, 9, 10, 12, 13, 32, .. "()<>[]{}/%"u8]);
    private static readonly double[] Powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
    private static readonly Dictionary<int, PdfKeyword> Operators =
        "b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \" ] >>"
            .Split(' ').ToDictionary(word => Pack(Encoding.ASCII.GetBytes(word)), word => new PdfKeyword(word));

    public int Position { get; set; }

    public ReadOnlySpan<byte> Rest => Data[Math.Min(Position, data.Length)..];

    public bool AtEnd => Position >= data.Length;

    protected ReadOnlySpan<byte> Data => data.Span;

    public static bool IsSpace(byte value) => value is 0 or 9 or 10 or 12 or 13 or 32;

    public static bool IsEnd(byte value) => Ends.Contains(value);

    public void SkipSpace()
    {
        var span = Data;

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

    /// <summary>A bare word of one to three letters that content streams are full of, without making it anew.</summary>
    protected static PdfKeyword Keyword(ReadOnlySpan<byte> word) =>
        word.Length <= 3 && Operators.TryGetValue(Pack(word), out var known) ? known : new PdfKeyword(Encoding.Latin1.GetString(word[..Math.Min(word.Length, LongestKeyword)]));

    /// <summary>Up to the next space or delimiter, and at least one byte.</summary>
    protected ReadOnlySpan<byte> ReadWord()
    {
        var rest = Rest;
        var length = rest.IndexOfAny(Ends);
        length = Math.Max(1, length < 0 ? rest.Length : length);
        Position += length;

        return rest[..length];
    }

    /// <summary>A name after its slash.</summary>
    protected string ReadName()
    {
        Position++;
        var rest = Rest;
        var length = rest.IndexOfAny(Ends);
        length = length < 0 ? rest.Length : length;
        Position += length;
        var raw = rest[..Math.Min(length, LongestName)];

        if (!raw.Contains((byte)'#'))
        {
            return Encoding.Latin1.GetString(raw);
        }

        var name = new StringBuilder(raw.Length);

        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '#' && i + 2 < raw.Length && char.IsAsciiHexDigit((char)raw[i + 1]) && char.IsAsciiHexDigit((char)raw[i + 2]))
            {
                name.Append((char)((HexValue(raw[i + 1]) << 4) | HexValue(raw[i + 2])));
                i += 2;
            }
            else
            {
                name.Append((char)raw[i]);
            }
        }

        return name.ToString();
    }

    /// <summary>A string in parentheses.</summary>
    protected byte[] ReadLiteral()
    {
        Position++;
        var bytes = LiteralString.Read(Rest, out var used);
        Position += used;

        return bytes;
    }

    /// <summary>A string in hexadecimal digits.</summary>
    protected byte[] ReadHex()
    {
        Position++;
        var rest = Rest;
        var end = rest.IndexOf((byte)'>');
        var digits = rest[..(end < 0 ? rest.Length : end)];
        Position += digits.Length + (end < 0 ? 0 : 1);
        var bytes = new byte[(digits.Length + 1) / 2];
        var count = 0;

        foreach (var digit in digits)
        {
            if (char.IsAsciiHexDigit((char)digit))
            {
                bytes[count / 2] |= (byte)(HexValue(digit) << (count % 2 == 0 ? 4 : 0));
                count++;
            }
        }

        return count == digits.Length ? bytes : bytes[..((count + 1) / 2)];
    }

    /// <summary>The bytes of a number, which ends where it stops being one: "1-2" and "0Tj" happen.</summary>
    protected ReadOnlySpan<byte> ReadDigits()
    {
        // Doubled signs and, below, signs inside come from broken writers, which other readers forgive.
        while (Rest is [(byte)'-' or (byte)'+', (byte)'-', ..])
        {
            Position++;
        }

        var rest = Rest;
        var length = 1;

        while (length < rest.Length && rest[length] is (>= (byte)'0' and <= (byte)'9') or (byte)'.')
        {
            length++;
        }

        Position += length;

        while (Position < data.Length && Data[Position] == '-')
        {
            Position++;

            while (Position < data.Length && Data[Position] is (>= (byte)'0' and <= (byte)'9') or (byte)'.')
            {
                Position++;
            }
        }

        return rest[..length];
    }

    /// <returns>0 for what is no number.</returns>
    protected static double Number(ReadOnlySpan<byte> token)
    {
        var (value, digits, decimals) = (0L, 0, -1);

        foreach (var next in token[(token[0] is (byte)'-' or (byte)'+' ? 1 : 0)..])
        {
            if (next == '.')
            {
                // A second point ends the number.
                if (decimals >= 0)
                {
                    break;
                }

                decimals = 0;
                continue;
            }

            if (++digits > ExactDigits)
            {
                return LongNumber(token);
            }

            value = (value * 10) + next - '0';
            decimals += decimals >= 0 ? 1 : 0;
        }

        var number = decimals > 0 ? value / Powers[decimals] : value;

        return token[0] == '-' ? -number : number;
    }

    private static double LongNumber(ReadOnlySpan<byte> token) =>
        double.TryParse(Encoding.ASCII.GetString(token[..Math.Min(token.Length, LongestNumber)]), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : 0;

    private static int HexValue(byte digit) => digit <= '9' ? digit - '0' : (digit & 0xDF) - 'A' + 10;

    private static int Pack(ReadOnlySpan<byte> word)
    {
        var packed = 0;

        foreach (var letter in word)
        {
            packed = (packed << 8) | letter;
        }

        return packed;
    }
}

using System.Text;

namespace JobFunctions.Documents.Rtf;

/// <summary>Cuts an RTF file into tokens.</summary>
internal sealed class RtfLexer(ReadOnlyMemory<byte> data)
{
    private const int LongestWord = 32;
    private const int LongestNumber = 10;

    private int _position;

    public void Skip(int bytes) => _position = (int)Math.Min(data.Length, (long)_position + Math.Max(0, bytes));

    public RtfToken Next()
    {
        var span = data.Span;

        while (_position < span.Length && span[_position] is (byte)'\r' or (byte)'\n' or 0)
        {
            _position++;
        }

        if (_position >= span.Length)
        {
            return new RtfToken(RtfTokenKind.End);
        }

        var next = span[_position++];

        return next switch
        {
            (byte)'{' => new RtfToken(RtfTokenKind.OpenGroup),
            (byte)'}' => new RtfToken(RtfTokenKind.CloseGroup),
            (byte)'\\' => Control(span),
            _ => new RtfToken(RtfTokenKind.Text, Byte: next),
        };
    }

    private RtfToken Control(ReadOnlySpan<byte> span)
    {
        if (_position >= span.Length)
        {
            return new RtfToken(RtfTokenKind.End);
        }

        var sign = span[_position];

        if (!char.IsAsciiLetter((char)sign))
        {
            _position++;

            return sign switch
            {
                (byte)'\'' => Hex(span),
                (byte)'\\' or (byte)'{' or (byte)'}' => new RtfToken(RtfTokenKind.Text, Byte: sign),
                (byte)'\r' or (byte)'\n' => new RtfToken(RtfTokenKind.Control, "par"),
                _ => new RtfToken(RtfTokenKind.Control, ((char)sign).ToString()),
            };
        }

        var start = _position;

        while (_position < span.Length && char.IsAsciiLetter((char)span[_position]) && _position - start < LongestWord)
        {
            _position++;
        }

        var word = Encoding.ASCII.GetString(span[start.._position]);
        var parameter = Number(span);

        // One space ends the word and belongs to it.
        if (_position < span.Length && span[_position] == ' ')
        {
            _position++;
        }

        return new RtfToken(RtfTokenKind.Control, word, parameter);
    }

    private int? Number(ReadOnlySpan<byte> span)
    {
        var negative = _position + 1 < span.Length && span[_position] == '-' && char.IsAsciiDigit((char)span[_position + 1]);
        _position += negative ? 1 : 0;
        var (start, value) = (_position, 0L);

        while (_position < span.Length && char.IsAsciiDigit((char)span[_position]) && _position - start < LongestNumber)
        {
            value = (value * 10) + span[_position++] - '0';
        }

        return _position == start ? null : (int)Math.Clamp(negative ? -value : value, int.MinValue, int.MaxValue);
    }

    private RtfToken Hex(ReadOnlySpan<byte> span)
    {
        var value = 0;

        for (var digits = 0; digits < 2 && _position < span.Length && char.IsAsciiHexDigit((char)span[_position]); digits++, _position++)
        {
            var digit = span[_position];
            value = (value << 4) | (digit <= '9' ? digit - '0' : (digit & 0xDF) - 'A' + 10);
        }

        return new RtfToken(RtfTokenKind.Text, Byte: (byte)value);
    }
}

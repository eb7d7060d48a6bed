using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace JobFunctions.Documents.PlainText;

/// <summary>Finds out in which encoding bytes are text, if they are.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);
    private static readonly Encoding[] EightBit = [CodePages.Get(1251), CodePages.Get(20866), CodePages.Get(866), CodePages.Get(10007), CodePages.Get(1252)];

    // The letters that make up half of a Russian text, and those that Kazakh and Ukrainian add are told by case and neighbours alone.
    private const string FrequentCyrillic = "оеаинтсрвлк";

    /// <summary>Decodes the bytes, or says that they are no text.</summary>
    /// <param name="partial">Whether the bytes are the beginning of a longer text, so that a letter may be cut at the end.</param>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, bool partial, [NotNullWhen(true)] out string? text)
    {
        text = ByMark(bytes) ?? ByZeros(bytes);

        if (text is null && !HasBinary(bytes))
        {
            text = ByUtf8(bytes, partial) ?? ByFrequency(bytes);
        }

        return text is not null;
    }

    private static string? ByMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        [0xFF, 0xFE, 0, 0, .. var rest] => Encoding.UTF32.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        _ => null,
    };

    // UTF-16 without a mark: Latin letters, digits and spaces have a zero byte, Cyrillic ones a 4, always on the same side.
    private static string? ByZeros(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4)
        {
            return null;
        }

        var high = new int[2];

        for (var i = 0; i < bytes.Length; i++)
        {
            high[i & 1] += bytes[i] is 0 or 4 ? 1 : 0;
        }

        var half = bytes.Length / 2;

        return high[1] >= half * 0.9 && high[0] < half * 0.2 ? Plausible(Encoding.Unicode.GetString(bytes[..(half * 2)]))
            : high[0] >= half * 0.9 && high[1] < half * 0.2 ? Plausible(Encoding.BigEndianUnicode.GetString(bytes[..(half * 2)]))
            : null;
    }

    private static string? Plausible(string text)
    {
        var odd = 0;

        foreach (var letter in text)
        {
            odd += letter == '\uFFFD' || (char.IsControl(letter) && !char.IsWhiteSpace(letter)) ? 1 : 0;
        }

        return odd * 50 <= text.Length ? text : null;
    }

    private static bool HasBinary(ReadOnlySpan<byte> bytes)
    {
        var odd = 0;

        foreach (var value in bytes)
        {
            if (value == 0)
            {
                return true;
            }

            odd += value < 0x20 && value is not (9 or 10 or 11 or 12 or 13 or 0x1A or 0x1B) ? 1 : 0;
        }

        return odd * 100 > bytes.Length;
    }

    private static string? ByUtf8(ReadOnlySpan<byte> bytes, bool partial)
    {
        for (var cut = 0; cut <= (partial ? Math.Min(3, bytes.Length) : 0); cut++)
        {
            try
            {
                return StrictUtf8.GetString(bytes[..^cut]);
            }
            catch (DecoderFallbackException)
            {
                continue;
            }
        }

        return null;
    }

    private static string? ByFrequency(ReadOnlySpan<byte> bytes)
    {
        string? best = null;
        var bestScore = double.NegativeInfinity;

        foreach (var encoding in EightBit)
        {
            var text = encoding.GetString(bytes);
            var score = Score(text);

            if (score > bestScore)
            {
                (best, bestScore) = (text, score);
            }
        }

        return bestScore > 0 ? best : null;
    }

    /// <summary>How much like a European text it looks, for each letter above ASCII; random bytes come out below zero.</summary>
    private static double Score(string text)
    {
        var score = 0.0;
        var counted = 0;
        var before = ' ';

        foreach (var letter in text)
        {
            if (letter >= 0x80)
            {
                counted++;
                score += Score(letter, before);
            }

            before = letter;
        }

        return counted == 0 ? 1 : score / counted;
    }

    private static double Score(char letter, char before)
    {
        var cyrillic = letter is >= '\u0400' and <= '\u04FF';

        if (cyrillic)
        {
            var afterLatin = char.IsAsciiLetter(before) ? -1 : 0;

            return afterLatin + (char.IsLower(letter)
                ? FrequentCyrillic.Contains(letter, StringComparison.Ordinal) ? 1.5 : 0.5
                : char.IsLower(before) ? -1.5 : 0.3);
        }

        return letter switch
        {
            '«' or '»' or '–' or '—' or '№' or '“' or '”' or '’' or '•' or '…' or '\u00A0' or '€' => 0.5,
            >= '\u00C0' and <= '\u017F' => char.IsLower(letter)
                ? char.IsAsciiLetter(before) || before == ' ' ? 1 : -0.7
                : char.IsLetter(before) && !char.IsUpper(before) ? -1.5 : 0,
            _ => -1.5,
        };
    }
}

using System.Text;

namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Undoes the reading of Cyrillic (and of punctuation) through a wrong code page, where the letters can still be told.</summary>
internal static class MojibakeRepair
{
    private const int SampleLetters = 8_000;

    /// <summary>So much larger must the share of frequent letters be after a repair.</summary>
    private const double MinGain = 0.1;

    /// <summary>A shorter line may look like UTF-8 by chance.</summary>
    private const int MinPattern = 4;

    private static readonly Encoding Windows1251 = Strict(1251);
    private static readonly Encoding Windows1252 = Strict(1252);
    private static readonly Encoding Koi8 = Strict(20866);
    private static readonly Encoding Dos866 = Strict(866);
    private static readonly Encoding Latin1 = Encoding.GetEncoding("iso-8859-1", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    /// <summary>How the bytes were read, and what they were.</summary>
    private static readonly (Encoding Read, Encoding Meant)[] Mistakes =
    [
        (Windows1251, Utf8), (Windows1252, Utf8), (Latin1, Utf8), (Windows1252, Windows1251), (Latin1, Windows1251),
        (Windows1251, Koi8), (Koi8, Windows1251), (Windows1252, Koi8), (Latin1, Koi8), (Dos866, Windows1251), (Windows1251, Dos866),
    ];

    private static readonly HashSet<string> CommonWords = new(
        ("и в во на с со по от до за из для при не или о об работы работа опыт образование навыки резюме компания г город год года лет телефон " +
         "настоящее время обязанности должность знание языки языков высшее среднее университет институт разработка менеджер специалист инженер " +
         "проект проекты система систем данных участие ведение контроль организация продажи продаж работ клиентов родной английский русский " +
         "және мен бар үшін бойынша жұмыс білім тіл тілі дағдылар").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Finds what happened to a document, by a sample of it.</summary>
    /// <returns>The repair of one line; does nothing where the text is sound.</returns>
    public static Func<string, string> For(IEnumerable<string> lines)
    {
        var sample = Sample(lines);
        var sound = Score(sample);
        var soundShare = FrequentShare(sample);
        var best = default((Encoding Read, Encoding Meant)?);
        var bestScore = Math.Max(2, sound * 2);

        if (sample.Any(IsSuspect))
        {
            foreach (var mistake in Mistakes)
            {
                var score = Score(sample, mistake);

                if (score > bestScore && (mistake.Meant == Utf8 || FrequentShare(RereadAll(sample, mistake)) > soundShare + MinGain))
                {
                    (best, bestScore) = (mistake, score);
                }
            }
        }

        return best is { } found
            ? line => line.Any(IsSuspect) ? Reread(line, found) ?? RereadPieces(line) : line
            : RereadPieces;
    }

    /// <summary>How many of the Cyrillic letters are the ten that every other letter of Russian and Kazakh is; sound text has far more of them than the same text read wrongly.</summary>
    private static double FrequentShare(string text)
    {
        var (frequent, letters) = (0, 0);

        foreach (var c in text)
        {
            if (c is >= '\u0400' and <= '\u052F')
            {
                letters++;
                frequent += "оеаинтсрвлы".Contains(char.ToLowerInvariant(c)) ? 1 : 0;
            }
        }

        // Without Cyrillic letters there is nothing that could be spoilt.
        return letters == 0 ? 0 : frequent / (double)letters;
    }

    /// <summary>Line by line, as lines are repaired.</summary>
    private static string RereadAll(string sample, (Encoding Read, Encoding Meant) mistake) =>
        string.Join('\n', sample.Split('\n').Select(line => Reread(line, mistake) ?? ""));

    /// <summary>Common words, and for UTF-8 what no chance makes: letters that all fall into its pattern.</summary>
    private static int Score(string sample, (Encoding Read, Encoding Meant) mistake)
    {
        var (lines, sound) = (sample.Split('\n', StringSplitOptions.RemoveEmptyEntries), 0);
        var repaired = new StringBuilder(sample.Length);

        foreach (var line in lines)
        {
            if (Reread(line, mistake) is { } meant)
            {
                repaired.Append(meant).Append('\n');
                sound += meant.Count(char.IsLetter) >= MinPattern ? 1 : 0;
            }
        }

        return Score(repaired.ToString()) + (mistake.Meant == Utf8 && sound * 2 > lines.Length ? sound : 0);
    }

    private static string Sample(IEnumerable<string> lines)
    {
        var sample = new StringBuilder();

        foreach (var line in lines)
        {
            if (line.Any(IsSuspect))
            {
                sample.Append(line.AsSpan(0, Math.Min(line.Length, 500))).Append('\n');
            }

            if (sample.Length > SampleLetters)
            {
                break;
            }
        }

        return sample.ToString();
    }

    private static bool IsSuspect(char c) => c is >= '\u0080' and < '\u2600';

    /// <summary>How many of the words are common words of the languages that can be meant.</summary>
    private static int Score(string text)
    {
        var score = 0;
        var start = -1;

        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                score += IsCommon(text.AsSpan(start, i - start)) ? 1 : 0;
                start = -1;
            }
        }

        return score;
    }

    // Only regular case counts: KOI8-R read as Windows-1251 and back differ in it.
    private static bool IsCommon(ReadOnlySpan<char> word) =>
        word.Length <= 12
        && (word.Length == 1 ? char.IsLower(word[0]) : char.IsLower(word[^1]) || char.IsUpper(word[0]))
        && CommonWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static string? Reread(string line, (Encoding Read, Encoding Meant) mistake)
    {
        try
        {
            var bytes = mistake.Read.GetBytes(line);

            return mistake.Meant.GetString(mistake.Meant == Utf8 ? Whole(bytes, lacksI: mistake.Read == Windows1251) : bytes);
        }
        catch (Exception e) when (e is EncoderFallbackException or DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Restores what is lost on the way: an unbroken space that became a plain one, and the one byte that Windows-1251 has no letter for (the second of "И").</summary>
    private static byte[] Whole(byte[] bytes, bool lacksI)
    {
        List<byte> whole = new(bytes.Length + 1);

        for (var i = 0; i < bytes.Length; i++)
        {
            whole.Add(bytes[i]);

            if (bytes[i] is >= 0xC3 and <= 0xDF)
            {
                if (i + 1 < bytes.Length && bytes[i + 1] == ' ')
                {
                    whole.Add(0xA0);
                    i++;
                }
                else if (lacksI && bytes[i] == 0xD0 && (i + 1 == bytes.Length || bytes[i + 1] is < 0x80 or > 0xBF))
                {
                    whole.Add(0x98);
                }
            }
        }

        return [.. whole];
    }

    /// <summary>Repairs single letters of UTF-8 that were read as Windows-1252 or 1251, as <c>â€™</c> and <c>вЂ™</c> for an apostrophe, in text that is otherwise sound.</summary>
    private static string RereadPieces(string line)
    {
        if (line.AsSpan().IndexOfAnyInRange('\u00C2', '\u00F4') < 0 && !line.AsSpan().ContainsAny('в', 'В', 'р'))
        {
            return line;
        }

        var repaired = new StringBuilder(line.Length);

        for (var i = 0; i < line.Length; i++)
        {
            var length = line[i] switch { >= '\u00C2' and <= '\u00DF' => 2, >= '\u00E0' and <= '\u00EF' => 3, >= '\u00F0' and <= '\u00F4' => 4, 'в' when i + 1 < line.Length && line[i + 1] is 'Ђ' or '„' or '‚' => 3, 'р' when i + 1 < line.Length && line[i + 1] == 'џ' => 4, 'В' when i + 1 < line.Length && line[i + 1] is '«' or '»' => 2, _ => 1 };

            if (length > 1 && i + length <= line.Length && Letter(line.Substring(i, length)) is { } letter)
            {
                repaired.Append(letter);
                i += length - 1;
            }
            else if (line[i] != '\u00C2' || (i + 1 < line.Length && char.IsLetter(line[i + 1])))
            {
                repaired.Append(line[i]);
            }
        }

        return repaired.ToString();
    }

    private static string? Letter(string piece) =>
        piece.Length > 1 && !char.IsAscii(piece[1]) && (piece[0] is 'в' or 'В' or 'р' ? Reread(piece, (Windows1251, Utf8)) : Reread(piece, (Windows1252, Utf8)) ?? Reread(piece, (Latin1, Utf8))) is { Length: 1 or 2 } letter ? letter : null;

    private static Encoding Strict(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!; // all four are in the provider
}

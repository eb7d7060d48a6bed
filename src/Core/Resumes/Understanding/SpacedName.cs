namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Parts a name that is set with a space after every letter and nothing more between its words: "А Н Н А Б Е Р Г".</summary>
internal static class SpacedName
{
    private const int MinLetters = 6;

    private const int MinWord = 2;

    private static readonly string[] PatronymicEndings = ["ВИЧ", "ВНА", "ИЧНА", "ҰЛЫ", "ҚЫЗЫ", "УЛЫ", "КЫЗЫ", "ОГЛЫ"];

    /// <param name="email">The person's address; names are parted where it does.</param>
    /// <returns>The words with a space between them; null where the text is not set so, or nothing tells its words apart.</returns>
    public static string? Part(string text, string? email)
    {
        var letters = text.Split(' ');

        if (letters.Length < MinLetters || letters.Any(letter => !IsLetter(letter)))
        {
            return null;
        }

        var joined = string.Concat(letters).ToUpperInvariant();

        if (joined.Contains('.'))
        {
            return AroundInitial(joined);
        }

        var (name, patronymic) = Patronymic(joined) is var at and > 0 ? (joined[..at], $" {joined[at..]}") : (joined, "");

        return Cut(name, email) is var cut and > 0 ? $"{name[..cut]} {name[cut..]}{patronymic}" : null;
    }

    private static bool IsLetter(string letter) =>
        letter.Length == 1 ? char.IsLetter(letter[0]) || letter[0] is '-' or '\'' or '’' or '.' : letter.Length == 2 && char.IsLetter(letter[0]) && letter[1] == '.';

    /// <summary>"M A R C U S  C .  H O L T": an initial parts the words around it.</summary>
    private static string? AroundInitial(string joined)
    {
        var dot = joined.IndexOf('.', StringComparison.Ordinal);
        var (first, last) = dot > MinWord ? (joined[..(dot - 1)], joined[(dot + 1)..]) : ("", "");

        return first.Length >= MinWord && last.Length >= MinWord && !last.Contains('.') ? $"{first} {joined[dot - 1]}. {last}" : null;
    }

    /// <summary>Where the first word ends: where the address parts them, else beside the longest of their first names or words in the address.</summary>
    private static int Cut(string name, string? email)
    {
        var (best, longest) = (0, 0);

        for (var cut = MinWord; cut <= name.Length - MinWord; cut++)
        {
            var (first, last) = (name[..cut], name[cut..]);

            if (email is not null && Transliteration.IsPart(first, email) && Transliteration.IsPart(last, email))
            {
                return cut;
            }

            var known = Math.Max(Known(first, email), Known(last, email));
            (best, longest) = known > longest ? (cut, known) : (best, longest);
        }

        return best;
    }

    private static int Known(string word, string? email) =>
        NameForm.IsFirstName(word) || (email is not null && Transliteration.IsWithin(word, email)) ? word.Length : 0;

    /// <summary>Where a patronymic begins: behind a known first name, up to the ending.</summary>
    private static int Patronymic(string joined)
    {
        if (!PatronymicEndings.Any(ending => joined.EndsWith(ending, StringComparison.Ordinal)))
        {
            return 0;
        }

        for (var at = joined.Length - 5; at > 2 * MinWord; at--)
        {
            for (var start = MinWord; start <= at - MinWord - 1; start++)
            {
                if (NameForm.IsFirstName(joined[start..at]))
                {
                    return at;
                }
            }
        }

        return 0;
    }
}

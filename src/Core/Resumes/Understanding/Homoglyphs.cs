namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Puts words that mix Latin and Cyrillic letters of the same look into the alphabet of most of their letters: "Aнна", "Jаva".</summary>
internal static class Homoglyphs
{
    private const string Latin = "AaBCcEeHKkMOoPpTXxyIi";

    private const string Cyrillic = "АаВСсЕеНКкМОоРрТХхуІі";

    private const int MinLetters = 3;

    public static string Repair(string line)
    {
        char[]? repaired = null;

        for (var start = 0; start < line.Length;)
        {
            var end = start;
            var (latin, cyrillic) = (0, 0);

            while (end < line.Length && char.IsLetter(line[end]))
            {
                latin += char.IsAsciiLetter(line[end]) ? 1 : 0;
                cyrillic += line[end] is >= '\u0400' and <= '\u052F' ? 1 : 0;
                end++;
            }

            if (latin > 0 && cyrillic > 0 && latin + cyrillic >= MinLetters)
            {
                var word = line.AsSpan(start, end - start);
                var (toCyrillic, toLatin) = (AllHave(word, isLatin: true, Latin), AllHave(word, isLatin: false, Cyrillic));

                // A letter that looks like none of the other alphabet says which one is meant; "SMMщик" has such letters of both.
                if (toCyrillic || toLatin)
                {
                    var (from, to) = toCyrillic && (!toLatin || cyrillic >= latin) ? (Latin, Cyrillic) : (Cyrillic, Latin);
                    repaired ??= line.ToCharArray();

                    for (var at = start; at < end; at++)
                    {
                        repaired[at] = from.IndexOf(repaired[at]) is var twin and >= 0 ? to[twin] : repaired[at];
                    }
                }
            }

            start = Math.Max(start + 1, end);
        }

        return repaired is null ? line : new string(repaired);
    }

    /// <summary>The same for letters of one look, whatever their alphabet; of small letters only.</summary>
    public static char Fold(char c) => c switch
    {
        'a' => 'а',
        'b' => 'в',
        'c' => 'с',
        'e' => 'е',
        'h' => 'н',
        'i' => 'і',
        'k' => 'к',
        'm' => 'м',
        'o' => 'о',
        'p' => 'р',
        't' => 'т',
        'x' => 'х',
        'y' => 'у',
        _ => c,
    };

    private static bool AllHave(ReadOnlySpan<char> word, bool isLatin, string twins)
    {
        foreach (var c in word)
        {
            if (char.IsAsciiLetter(c) == isLatin && !twins.Contains(c))
            {
                return false;
            }
        }

        return true;
    }
}

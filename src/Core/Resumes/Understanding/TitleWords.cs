using System.Collections.Frozen;

namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Tells whether words name a job, by the nouns that do so (Data/titles.txt).</summary>
internal static class TitleWords
{
    private const int MaxEnding = 4;

    private static readonly ILookup<string, string> Groups = WordLists.Groups("titles");

    private static readonly FrozenSet<string> Whole = Groups["en"].SelectMany(WordLists.Split).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<char, string[]> Stems = Groups["stem"].SelectMany(WordLists.Split).Select(stem => stem.ToLowerInvariant())
        .GroupBy(stem => stem[0]).ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(stem => stem.Length).ToArray());

    public static bool Contains(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = at;

            while (end < text.Length && (char.IsLetter(text[end]) || (text[end] == '-' && end > at)))
            {
                end++;
            }

            if (end > at && IsTitle(text.AsSpan(at, end - at).TrimEnd('-')))
            {
                return true;
            }

            at = Math.Max(at + 1, end);
        }

        return false;
    }

    private static bool IsTitle(ReadOnlySpan<char> word)
    {
        var whole = Whole.GetAlternateLookup<ReadOnlySpan<char>>();

        if (whole.Contains(word) || (word.Length > 3 && word[^1] is 's' or 'S' && whole.Contains(word[..^1])) || IsStem(word))
        {
            return true;
        }

        // "Java-разработчик", "SMM-специалист", "инженер-проектировщик"
        return word.IndexOf('-') is var dash and > 0 && (IsTitle(word[(dash + 1)..]) || IsTitle(word[..dash]));
    }

    private static bool IsStem(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > 40)
        {
            return false;
        }

        Span<char> lower = stackalloc char[40];
        var key = lower[..word.ToLowerInvariant(lower)];

        if (!Stems.TryGetValue(key[0], out var stems))
        {
            return false;
        }

        foreach (var stem in stems)
        {
            if (key.StartsWith(stem) && IsNounEnding(stem, key[stem.Length..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"физик" and "физика", "логист" and "логистика", "эколог" and "экология", "техник" and "техникум", "строитель" and "строительный" are not the same.</summary>
    private static bool IsNounEnding(string stem, ReadOnlySpan<char> ending) =>
        ending.Length <= MaxEnding
        && !(ending.StartsWith("и") && stem[^1] is 'г' or 'т')
        && !ending.StartsWith("ьн") && !(ending.StartsWith("ум") && stem[^1] == 'к')
        && !(stem.EndsWith("ик", StringComparison.Ordinal) && ending is "а" or "и" or "е" or "у" or "ой");
}

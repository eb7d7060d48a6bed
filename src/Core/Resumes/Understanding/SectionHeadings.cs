using System.Collections.Frozen;

namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>The headings and labels of resumes in English, Russian and Kazakh (Data/headings.txt).</summary>
internal static class SectionHeadings
{
    private const int MaxWords = 8;

    private static readonly ILookup<string, string> Groups = WordLists.Groups("headings");

    private static readonly FrozenDictionary<string, SectionKind> Kinds = Groups
        .Where(group => group.Key is not ("modifier" or "column"))
        .SelectMany(group => group.Select(phrase => (Key: Key(phrase), Kind: Enum.Parse<SectionKind>(group.Key, ignoreCase: true))))
        .DistinctBy(entry => entry.Key)
        .ToFrozenDictionary(entry => entry.Key, entry => entry.Kind);

    private static readonly FrozenSet<string> Modifiers = Groups["modifier"].ToFrozenSet();

    private static readonly FrozenSet<string> Columns = Groups["column"].Select(Key).ToFrozenSet();

    /// <summary>Whether the cells are the head of a table ("Период | Организация, должность | Обязанности").</summary>
    public static bool IsTableHead(string[] cells) => cells.Length > 1 && cells.All(cell => Columns.Contains(Key(cell)));

    /// <summary>What the words are a heading of, if they are one and nothing more.</summary>
    /// <param name="text">Case, letter spacing, marks, numbers before and a colon after do not matter.</param>
    public static SectionKind? Find(string text)
    {
        if (text.Length is < 2 or > 90 || HasValue(text))
        {
            return null;
        }

        if (Kinds.TryGetValue(Key(text), out var kind))
        {
            return kind;
        }

        var words = Words(text);

        return words.Count is 0 or > MaxWords ? null : FindJoined(words) ?? FindModified(words);
    }

    /// <summary>Several headings in one: "Phone and e-mail".</summary>
    public static bool IsJoined(string text) => !Kinds.ContainsKey(Key(text));

    /// <summary>"Образование и курсы", "Projects &amp; publications": each part is a heading; the first counts.</summary>
    private static SectionKind? FindJoined(List<string> words)
    {
        SectionKind? first = null;
        var start = 0;

        for (var i = 0; i <= words.Count; i++)
        {
            if (i == words.Count || words[i] is "and" or "и" or "&" or "/" or "мен" or "және" or ",")
            {
                var part = words[start..i];

                if (part.Count == 0 || (Lookup(part) ?? FindModified(part)) is not { } kind)
                {
                    return null;
                }

                first ??= kind;
                start = i + 1;
            }
        }

        return start == 0 ? null : first;
    }

    private static SectionKind? FindModified(List<string> words)
    {
        var (start, end) = (0, words.Count);

        for (; start < end && Modifiers.Contains(words[start]); start++)
        {
            if (Lookup(words[(start + 1)..end]) is { } kind && kind >= SectionKind.Contacts)
            {
                return kind;
            }
        }

        for (; end > start + 1 && Modifiers.Contains(words[end - 1]); end--)
        {
            if (Lookup(words[start..(end - 1)]) is { } kind && kind >= SectionKind.Contacts)
            {
                return kind;
            }
        }

        return null;
    }

    private static SectionKind? Lookup(List<string> words) =>
        Kinds.TryGetValue(string.Concat(words.Select(Key)), out var kind) ? kind : null;

    /// <summary>A number behind the first letter, or an amount: the words say something and head nothing.</summary>
    private static bool HasValue(string text)
    {
        var letters = false;

        foreach (var c in text)
        {
            if ((letters && char.IsAsciiDigit(c)) || c is '$' or '€' or '@' or '₸')
            {
                return true;
            }

            letters |= char.IsLetter(c);
        }

        return false;
    }

    /// <summary>Letters alone, so that "О П Ы Т" and "edu cation" are what they say.</summary>
    private static string Key(string text)
    {
        var key = new char[text.Length];
        var length = 0;

        foreach (var c in text)
        {
            if (char.IsLetter(c))
            {
                key[length++] = char.ToLowerInvariant(c) is 'ё' ? 'е' : char.ToLowerInvariant(c);
            }
            else if (c == '&')
            {
                return Key(text.Replace("&", " and ", StringComparison.Ordinal));
            }
        }

        return new string(key, 0, length);
    }

    private static List<string> Words(string text)
    {
        List<string> words = [];
        var start = -1;

        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ' ';

            if (char.IsLetter(c) || (c == '-' && start >= 0))
            {
                start = start < 0 ? i : start;
                continue;
            }

            if (start >= 0)
            {
                words.Add(text[start..i].TrimEnd('-').ToLowerInvariant().Replace('ё', 'е'));
                start = -1;
            }

            if (c is '&' or '/' or ',')
            {
                words.Add(c.ToString());
            }
        }

        return words;
    }
}

namespace JobFunctions.Adapters.HeadHunter;

/// <summary>Words of a resume in the query language of hh.ru's <c>text</c>, so that none of them acts as an operator.</summary>
internal static class HeadHunterQueryText
{
    private const int MaxWords = 8;
    private const int MaxWord = 60;

    private static readonly char[] AlternativeMarks = ['/', '|', ',', ';', '(', ')', '\n'];

    // A title search for "Senior .NET developer" would miss the advertisements that name no level.
    private static readonly HashSet<string> Levels = new(
        ["senior", "middle", "junior", "sr", "jr", "sr.", "jr.", "сеньор", "синьор", "мидл", "миддл", "джуниор", "джун", "старший", "младший"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>A position as its alternatives, each with all of its words: <c>(разработчик C#) OR (программист)</c>.</summary>
    /// <returns>null when no word is left.</returns>
    public static string? Position(string position)
    {
        List<string> alternatives = [];
        foreach (var part in position.Split(AlternativeMarks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var words = part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToList();
            var core = words.Where(word => !Levels.Contains(word)).ToList();
            if (Join(core.Count > 0 ? core : words, " ") is { } text && !alternatives.Contains(text, StringComparer.OrdinalIgnoreCase))
            {
                alternatives.Add(text);
            }
        }

        return AnyOf(alternatives.Take(3));
    }

    /// <summary>Any of several texts of this class.</summary>
    public static string? AnyOf(IEnumerable<string> texts)
    {
        var list = texts.Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return list.Count switch
        {
            0 => null,
            1 => list[0],
            _ => string.Join(" OR ", list.Select(text => text.Contains(" OR ", StringComparison.Ordinal) ? text : $"({text})")),
        };
    }

    public static string? AnySkill(IEnumerable<string> skills) => Join(skills, " OR ");

    public static string? AllSkills(IEnumerable<string> skills) => Join(skills, " AND ");

    /// <summary>What a person typed: its words, all of them asked for.</summary>
    public static string? Words(string text) => Join(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), " ");

    private static string? Join(IEnumerable<string> words, string separator)
    {
        var clean = words.Select(Literal).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Take(MaxWords).ToList();
        return clean.Count == 0 ? null : string.Join(separator, clean);
    }

    // In quotes everything but the quote itself is text, the operators AND, OR and NOT as well.
    private static string? Literal(string word)
    {
        var text = new string([.. word.Where(c => c is not ('"' or '\\') && !char.IsControl(c) && !char.IsSurrogate(c)).Take(MaxWord)]).Trim();
        if (!text.Any(char.IsLetterOrDigit))
        {
            return null;
        }

        return text.All(char.IsLetterOrDigit) && text is not ("AND" or "OR" or "NOT") ? text : $"\"{text}\"";
    }
}

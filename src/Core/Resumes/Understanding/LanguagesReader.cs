using System.Collections.Frozen;

namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Finds the natural languages a person knows, with their levels. "Languages: Java, Python" are none.</summary>
internal static class LanguagesReader
{
    private const int MaxLanguages = 20;

    private static readonly FrozenDictionary<string, string> Codes = Load();

    /// <summary>Words that make a line outside the section of languages speak of languages.</summary>
    private static readonly string[] Marks = ["language", "язык", "тілі", "тілдер", "fluent", "native", "bilingual", "speak", "свободно владе", "разговорн", "sprache"];

    public static FoundList<LanguageSkill>? Read(Outline outline)
    {
        List<FoundItem<LanguageSkill>> languages = [];

        foreach (var section in outline.Of(SectionKind.Languages))
        {
            var isNative = LanguageLevels.Find(section.Heading) == "native";

            for (var i = 0; i < section.Lines.Count; i++)
            {
                var found = Find(section.Lines[i].Text, section.Lines.ElementAtOrDefault(i + 1)?.Text);
                Add(found.Select(language => language with { Level = language.Level ?? (isNative ? "native" : null) }), 0.97, EvidenceBasis.Listed, section.Lines[i].Index);
            }
        }

        foreach (var section in outline.Sections.Where(section => section.Kind is SectionKind.Top or SectionKind.Skills or SectionKind.Summary or SectionKind.Additional or SectionKind.Other or SectionKind.Contacts or SectionKind.Courses or SectionKind.Achievements))
        {
            foreach (var line in section.Lines)
            {
                if (section.Kind == SectionKind.Courses ? IsLevelled(line.Text) : IsLanguageList(line.Text) || IsLevelled(line.Text))
                {
                    Add(Find(line.Text, null), section.Kind == SectionKind.Courses ? 0.6 : 0.85, EvidenceBasis.Mentioned, line.Index);
                }
            }
        }

        return languages.Count == 0 ? null : new FoundList<LanguageSkill>(languages, languages.Average(language => language.Confidence));

        void Add(IEnumerable<LanguageSkill> found, double trust, EvidenceBasis basis, int line)
        {
            foreach (var language in found)
            {
                var known = languages.FindIndex(other => other.Value.Code == language.Code);

                if (known >= 0 && languages[known].Value.Level is null && language.Level is not null)
                {
                    languages[known] = languages[known] with { Value = language, Lines = [line] };
                }
                else if (known < 0 && languages.Count < MaxLanguages)
                {
                    languages.Add(new FoundItem<LanguageSkill>(language, trust, basis, [line], [language.Name]));
                }
            }
        }
    }

    /// <summary>Whether a line lists natural languages ("Languages: English, Hebrew"), not those of programming.</summary>
    public static bool IsLanguageList(string text) =>
        text.Length < 300 && Marks.Any(mark => text.Contains(mark, StringComparison.OrdinalIgnoreCase)) && Tokens(text).Any(token => Codes.ContainsKey(token.Word));

    /// <summary>Whether any natural language is named.</summary>
    public static bool Names(string text) => Tokens(text).Any(token => Codes.ContainsKey(token.Word));

    public static string? CodeOf(string word) => Codes.GetValueOrDefault(word.ToLowerInvariant());

    /// <summary>"English – B2", "Английский: Upper-Intermediate": a language right before its level.</summary>
    private static bool IsLevelled(string text) =>
        text.Length < 80 && Tokens(text).FirstOrDefault() is { Word: not null } first && Codes.ContainsKey(first.Word) && LanguageLevels.Find(text[first.End..]) is not null;

    /// <summary>The languages of a line; the level of each stands between it and the next, or, where the line has but one, on the next line.</summary>
    internal static IEnumerable<LanguageSkill> Find(string text, string? next)
    {
        var tokens = Tokens(text).Where(token => Codes.ContainsKey(token.Word)).ToList();
        string? leading = null;

        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            var end = i + 1 < tokens.Count ? tokens[i + 1].Start : text.Length;
            var level = LanguageLevels.Find(text[token.End..end]);

            // "Fluent in Spanish", "native English"
            leading = i == 0 && level is null ? LanguageLevels.Find(text[..token.Start]) : i > 0 && !IsJoined(text[tokens[i - 1].End..token.Start]) ? null : leading;
            level ??= leading;

            if (level is null && tokens.Count == 1 && token.Start < 3 && text.Length - token.End < 8 && next is not null && !Tokens(next).Any(other => Codes.ContainsKey(other.Word)))
            {
                level = LanguageLevels.Find(next);
            }

            yield return new LanguageSkill(Codes[token.Word], text[token.Start..token.End], level);
        }
    }

    /// <summary>"Fluent in English and Spanish": the level is said once for both.</summary>
    private static bool IsJoined(string between) => between.Trim(' ', ',', '&', '/') is "" or "and" or "и" or "және";

    private static IEnumerable<(string Word, int Start, int End)> Tokens(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = at;

            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            if (end > at)
            {
                yield return (text[at..end].ToLowerInvariant(), at, end);
            }

            at = Math.Max(at + 1, end);
        }
    }

    private static FrozenDictionary<string, string> Load()
    {
        Dictionary<string, string> codes = [];

        foreach (var line in WordLists.Lines("languages"))
        {
            foreach (var name in WordLists.Split(line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]))
            {
                codes.TryAdd(name, line[..2]);
            }
        }

        return codes.ToFrozenDictionary();
    }
}

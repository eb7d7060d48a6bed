using System.Collections.Frozen;

namespace JobFunctions.Core.Matching.Skills;

/// <summary>The words that tell how well a skill is known, in Russian, English and Kazakh, and those that only lead up to its name.</summary>
internal static class SkillLevelWords
{
    private static readonly (string Beginning, SkillLevel Level)[] Beginnings =
    [
        ("базов", SkillLevel.Basic), ("начальн", SkillLevel.Basic), ("элементарн", SkillLevel.Basic), ("поверхностн", SkillLevel.Basic),
        ("минимальн", SkillLevel.Basic), ("знаком", SkillLevel.Basic), ("ознакомл", SkillLevel.Basic), ("бастапқы", SkillLevel.Basic), ("базалық", SkillLevel.Basic),
        ("уверенн", SkillLevel.Confident), ("хорош", SkillLevel.Confident), ("средн", SkillLevel.Confident), ("опытн", SkillLevel.Confident),
        ("сенімді", SkillLevel.Confident), ("орташа", SkillLevel.Confident),
        ("эксперт", SkillLevel.Expert), ("продвинут", SkillLevel.Expert), ("глубок", SkillLevel.Expert), ("отличн", SkillLevel.Expert),
        ("профессиональн", SkillLevel.Expert), ("совершенств", SkillLevel.Expert), ("свободн", SkillLevel.Expert), ("терең", SkillLevel.Expert),
    ];

    private static readonly FrozenDictionary<string, SkillLevel>.AlternateLookup<ReadOnlySpan<char>> Words = new Dictionary<string, SkillLevel>
    {
        ["основы"] = SkillLevel.Basic,
        ["основ"] = SkillLevel.Basic,
        ["основами"] = SkillLevel.Basic,
        ["новичок"] = SkillLevel.Basic,
        ["негіздері"] = SkillLevel.Basic,
        ["basic"] = SkillLevel.Basic,
        ["basics"] = SkillLevel.Basic,
        ["beginner"] = SkillLevel.Basic,
        ["elementary"] = SkillLevel.Basic,
        ["novice"] = SkillLevel.Basic,
        ["fundamentals"] = SkillLevel.Basic,
        ["familiar"] = SkillLevel.Basic,
        ["familiarity"] = SkillLevel.Basic,
        ["intermediate"] = SkillLevel.Confident,
        ["confident"] = SkillLevel.Confident,
        ["competent"] = SkillLevel.Confident,
        ["proficient"] = SkillLevel.Confident,
        ["proficiency"] = SkillLevel.Confident,
        ["good"] = SkillLevel.Confident,
        ["solid"] = SkillLevel.Confident,
        ["skilled"] = SkillLevel.Confident,
        ["primary"] = SkillLevel.Confident,
        ["жақсы"] = SkillLevel.Confident,
        ["орта"] = SkillLevel.Confident,
        ["advanced"] = SkillLevel.Expert,
        ["expert"] = SkillLevel.Expert,
        ["expertise"] = SkillLevel.Expert,
        ["strong"] = SkillLevel.Expert,
        ["excellent"] = SkillLevel.Expert,
        ["deep"] = SkillLevel.Expert,
        ["extensive"] = SkillLevel.Expert,
        ["fluent"] = SkillLevel.Expert,
        ["mastery"] = SkillLevel.Expert,
        ["жетік"] = SkillLevel.Expert,
        ["еркін"] = SkillLevel.Expert,
        ["кәсіби"] = SkillLevel.Expert,
    }.ToFrozenDictionary().GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Fillers = FrozenSet.ToFrozenSet(
    [
        "знание", "знания", "знаний", "знаю", "владение", "владею", "владения", "навык", "навыки", "навыков", "опыт", "опыта", "опытом", "работы", "работа", "работе", "умение",
        "понимание", "уровень", "уровне", "уровня", "пользователь", "пользователя", "языка", "программы", "программ", "пакета", "принципов", "на", "с", "со", "в", "из", "от", "более", "не", "менее", "очень", "лет", "года", "год",
        "деңгей", "деңгейі", "деңгейде", "білу", "білемін", "меңгерген", "жыл", "тәжірибе", "тәжірибесі", "пайдаланушы",
        "knowledge", "experience", "experienced", "user", "level", "skills", "skill", "working", "work", "understanding", "ability", "hands-on", "using", "with", "in", "of", "at", "the", "to",
        "years", "year", "yrs", "months", "month", "over", "than", "more", "least", "very", "use", "command", "level",
    ]).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="word">As <see cref="Text.WordReader"/> reads it.</param>
    public static SkillLevel? LevelOf(ReadOnlySpan<char> word)
    {
        if (Words.TryGetValue(word, out var level))
        {
            return level;
        }

        foreach (var (beginning, known) in Beginnings)
        {
            if (word.StartsWith(beginning, StringComparison.Ordinal))
            {
                return known;
            }
        }

        return null;
    }

    /// <summary>A word that can stand between a level and a skill, or around both, and names nothing itself.</summary>
    public static bool IsFiller(ReadOnlySpan<char> word) => Fillers.Contains(word) || int.TryParse(word, out _);

    /// <summary>Behind it another item begins.</summary>
    public static bool IsConjunction(ReadOnlySpan<char> word) => word is "и" or "или" or "а" or "and" or "or" or "және" or "мен" or "бен" or "пен";

    /// <summary>Before a number: the number is by how much or of what, and no mark.</summary>
    public static bool IsMeasure(ReadOnlySpan<char> word) => word is "by" or "to" or "of" or "from" or "over" or "на" or "до" or "от" or "с" or "более" or "около" or "about";

    /// <summary>Takes the level behind it away: "not advanced", and "Visual Basic", say nothing.</summary>
    public static bool IsNegation(ReadOnlySpan<char> word) => word is "visual" or "не" or "not" or "no" or "без" or "without" or "нет";

    /// <summary>A level of the Common European Framework, which only languages have.</summary>
    public static bool IsLanguageLevel(ReadOnlySpan<char> word) => word is ['a' or 'b' or 'c', '1' or '2'];
}

using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using JobFunctions.Core.Text;

namespace JobFunctions.Core.Matching.Skills;

/// <summary>
/// Reads how well a skill is known or wanted out of the words beside it: "Python (advanced)", "Excel: уверенный пользователь",
/// "Java – 5 years", "знание основ SQL", "★★★★☆", "4/5". A wish ("будет плюсом") is no level.
/// </summary>
public static partial class SkillLevelReader
{
    private const int MaxClause = 400;
    private const int MaxYears = 50;
    private const int MonthsOfYear = 12;
    private const double MostOfBasic = 0.4;
    private const double MostOfConfident = 0.75;
    private static readonly SearchValues<char> DigitsOfNumber = SearchValues.Create("0123456789.,");
    private static readonly SearchValues<char> SignsOfLevel = SearchValues.Create("0123456789★●■");

    /// <param name="item">An item of a list of skills, or any words about one skill.</param>
    /// <returns><see langword="null"/> where it says nothing of a level, and of a language ("English B2").</returns>
    public static StatedSkillLevel? Read(string item) => ReadItem(item.AsSpan(0, Math.Min(item.Length, MaxClause)));

    /// <summary>
    /// The same mentions, each with what its text says: in its own item of a list, or else before the first item
    /// ("уверенное знание Python и SQL", "Advanced: Python, SQL").
    /// </summary>
    /// <param name="mentions">In the order of the text. Traits of a person get none: all are excellent communicators.</param>
    public static IReadOnlyList<SkillMention> AddLevels(string text, IReadOnlyList<SkillMention> mentions)
    {
        var cursor = new SkillLevelCursor(text);
        var levelled = new List<SkillMention>(mentions.Count);
        foreach (var mention in mentions)
        {
            levelled.Add(mention.Skill.IsSoft ? mention : mention with { Stated = cursor.Read(mention.Start, mention.Length) });
        }

        return levelled;
    }

    /// <summary>An item without the words of level at its ends: <c>SQL</c> of "Базовое знание SQL"; empty where it has no others.</summary>
    internal static ReadOnlySpan<char> WithoutLevel(ReadOnlySpan<char> item)
    {
        var (start, end) = (-1, 0);
        var reader = new WordReader(item);
        while (reader.MoveNext())
        {
            if (SkillLevelWords.LevelOf(reader.Word) is null && !SkillLevelWords.IsFiller(reader.Word))
            {
                start = start < 0 ? reader.Start : start;
                end = reader.End;
            }
        }

        return start < 0 ? [] : item[start..end];
    }

    /// <summary>True where nothing in these words can be a level, so that nothing beside a skill in them is read.</summary>
    internal static bool IsSilent(ReadOnlySpan<char> words)
    {
        if (words.ContainsAny(SignsOfLevel))
        {
            return false;
        }

        var reader = new WordReader(words);
        while (reader.MoveNext())
        {
            if (SkillLevelWords.LevelOf(reader.Word) is not null)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The words before a skill up to its name: the level nearest to the name counts, marks count for none.</summary>
    internal static StatedSkillLevel? ReadBefore(ReadOnlySpan<char> words)
    {
        SkillLevel? level = null;
        var (hasOther, isNegated) = (false, false);
        var reader = new WordReader(words);
        while (reader.MoveNext())
        {
            if (SkillLevelWords.IsLanguageLevel(reader.Word))
            {
                return null;
            }

            if (SkillLevelWords.LevelOf(reader.Word) is { } known)
            {
                (level, hasOther) = (isNegated ? level : known, false);
            }
            else
            {
                hasOther |= IsOther(reader.Word);
            }

            isNegated = SkillLevelWords.IsNegation(reader.Word);
        }

        return Combine(hasOther ? null : level, ReadYears(words));
    }

    /// <summary>The words behind a skill's name in its item: "advanced" of "Excel – advanced", and no more of "Excel and advanced SQL".</summary>
    internal static StatedSkillLevel? ReadBehind(ReadOnlySpan<char> words)
    {
        SkillLevel? level = null;
        var (hasOther, isNegated) = (false, false);
        var reader = new WordReader(words);
        while (level is null && !hasOther && reader.MoveNext() && !SkillLevelWords.IsConjunction(reader.Word))
        {
            if (SkillLevelWords.IsLanguageLevel(reader.Word))
            {
                return null;
            }

            level = isNegated ? null : SkillLevelWords.LevelOf(reader.Word);
            hasOther = level is null && IsOther(reader.Word);
            isNegated = SkillLevelWords.IsNegation(reader.Word);
        }

        return Combine(level ?? ReadMarks(words, isBehind: true), ReadYears(words));
    }

    private static StatedSkillLevel? ReadItem(ReadOnlySpan<char> words)
    {
        SkillLevel? level = null;
        var isNegated = false;
        var reader = new WordReader(words);
        while (reader.MoveNext())
        {
            if (SkillLevelWords.IsLanguageLevel(reader.Word))
            {
                return null;
            }

            level ??= isNegated ? null : SkillLevelWords.LevelOf(reader.Word);
            isNegated = SkillLevelWords.IsNegation(reader.Word);
        }

        return Combine(level ?? ReadMarks(words, isBehind: false), ReadYears(words));
    }

    private static StatedSkillLevel? Combine(SkillLevel? level, double? years) => level is null && years is null ? null : new StatedSkillLevel(level, years);

    /// <summary>A word that keeps a level and a skill apart: "basic certificate of a school of accounting" tells no level of accounting.</summary>
    private static bool IsOther(ReadOnlySpan<char> word) => !SkillLevelWords.IsFiller(word) && !StopWords.Contains(word);

    /// <summary>4/5, 80 %, ★★★★☆, ●●●○○.</summary>
    /// <param name="isBehind">The words begin right behind the name, so that a mark with words before it is of something else.</param>
    private static SkillLevel? ReadMarks(ReadOnlySpan<char> words, bool isBehind)
    {
        var full = words.Count('★') + words.Count('●') + words.Count('■');
        var empty = words.Count('☆') + words.Count('○') + words.Count('□');
        if (full + empty is >= 3 and <= 10)
        {
            return OfShare((double)full / (full + empty));
        }

        foreach (var match in SharePattern().EnumerateMatches(words))
        {
            // "Increased sales by 25%" is no level of sales.
            var reader = new WordReader(words[..match.Index]);
            var isApart = false;
            while (reader.MoveNext())
            {
                isApart = isBehind || SkillLevelWords.IsMeasure(reader.Word);
            }

            if (isApart)
            {
                return null;
            }

            var found = words.Slice(match.Index, match.Length);
            var slash = found.IndexOf('/');
            var number = int.Parse(slash < 0 ? found.TrimEnd("% \u00A0") : found[..slash], CultureInfo.InvariantCulture);
            var whole = slash < 0 ? 100 : int.Parse(found[(slash + 1)..], CultureInfo.InvariantCulture);
            return number > 0 && number <= whole ? OfShare((double)number / whole) : null;
        }

        return null;
    }

    private static SkillLevel OfShare(double share) => share <= MostOfBasic ? SkillLevel.Basic : share <= MostOfConfident ? SkillLevel.Confident : SkillLevel.Expert;

    private static double? ReadYears(ReadOnlySpan<char> words)
    {
        foreach (var match in YearsPattern().EnumerateMatches(words))
        {
            var found = words.Slice(match.Index, match.Length);
            var digits = found.IndexOfAnyExcept(DigitsOfNumber);
            var number = double.Parse(found[..digits].ToString().Replace(',', '.'), CultureInfo.InvariantCulture);
            var unit = found[digits..].TrimStart("+ \u00A0-–");
            var years = unit[0] is 'm' or 'M' or 'м' or 'М' || unit.StartsWith("ай", StringComparison.OrdinalIgnoreCase) ? number / MonthsOfYear : number;
            return years is > 0 and <= MaxYears ? Math.Round(years, 2) : null;
        }

        return null;
    }

    [GeneratedRegex(@"(?<![\d.,/])(?:\d{1,2}/(?:5|10)(?![\d/])|\d{1,3}[ \u00A0]?%)")]
    private static partial Regex SharePattern();

    [GeneratedRegex(@"(?<![\d.,])\d{1,2}(?:[.,]\d)?[ \u00A0]?\+?[ \u00A0–-]{0,3}(?:years?\b|yrs?\b|лет\b|года?\b|жыл|months?\b|мес\b|месяц|ай\b)", RegexOptions.IgnoreCase)]
    private static partial Regex YearsPattern();
}

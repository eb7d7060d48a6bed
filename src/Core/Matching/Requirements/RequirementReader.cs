using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using JobFunctions.Core.Text;

namespace JobFunctions.Core.Matching.Requirements;

/// <summary>Finds what a vacancy's text demands: years, a driving licence, a degree, languages. What is only wished for is left out.</summary>
internal static partial class RequirementReader
{
    private const int MaxYears = 15;
    private const int MaxSkills = 40;
    private const int MaxWishDistance = 300;
    private const int AnyLevel = 3;
    private const int MaxMatches = 40;

    private static readonly SearchValues<string> RussianYearMarks = Marks("опыт", "стаж");
    private static readonly SearchValues<string> EnglishYearMarks = Marks("experience");
    private static readonly SearchValues<string> LicenceMarks = Marks("водительск", "прав ", "права ", "licen", "категори", "жүргізуші", "санат");
    private static readonly SearchValues<string> DegreeMarks = Marks("высше", "bachelor", "master", "university degree", "жоғары");
    private static readonly SearchValues<string> LanguageMarks = Marks("английск", "english", "казахск", "kazakh", "қазақ", "немецк", "german", "китайск", "chinese", "французск", "french");

    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n;.");
    private static readonly SearchValues<string> Wishes = Marks("желательн", "плюсом", "приветств", "преимуществ", "preferred", "nice to have", "a plus", "desirable", "advantage", "не обязательн", "необязательн", "можно без", "not required");

    public static StatedRequirements Read(string text, IReadOnlyList<string> skills, TextParts parts) =>
        text.Length == 0 && skills.Count == 0 ? StatedRequirements.None : new StatedRequirements
        {
            Years = ReadYears(text, parts),
            Licence = ReadLicence(text, parts),
            HigherEducation = ReadEducation(text, parts),
            Languages = ReadLanguages(text, skills, parts),
        };

    [GeneratedRegex(@"(?:опыт\w{0,30}|стаж\w{0,30})[^.;\n]{0,60}?(?:от|не\s{1,5}менее|более|свыше|минимум)\s{1,5}(?<years>\d{1,2}|одного|двух|тр[её]х|четыр[её]х|пяти|шести|семи|десяти)(?:-?х|-?ти|-?и)?\s{0,5}(?:лет|года?)", RegexOptions.IgnoreCase)]
    private static partial Regex RussianYears();

    [GeneratedRegex(@"(?<years>\d{1,2})\s?\+?\s{0,5}(?:or more\s{1,5}|plus\s{1,5})?(?:years?|yrs)\b[^.;\n]{0,40}?experience|experience[^.;\n]{0,40}?(?:of|at least|minimum)\s{1,5}(?<years>\d{1,2})\s?\+?\s{0,5}years", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishYears();

    // The words in any case, the categories in capitals: a small "в" or "a" is a word of its own.
    [GeneratedRegex(@"(?i:водительск\w{1,30}\s{1,5}(?:удостоверени\w{1,30}|прав\w{0,30})|прав\w?\s{1,5}(?:кат\w{0,30}\.?|водит\w{0,30})|driving\s{1,5}licen[cs]e|driver[’']?s?\s{1,5}licen[cs]e|жүргізуші\s{1,5}куәлі\w{1,30})[^.;\n]{0,30}?(?i:кат\w{0,30}\.?|category|class|санат\w{0,30})?[\s:(«""]{0,8}(?<category>[ABCDEАВСЕ](?:\s?[,/и]\s?[ABCDEАВСЕ]){0,8})\b|(?i:категори[ийя]|санат\w{0,30})[\s:(«""]{0,8}(?<category>[ABCDEАВСЕ](?:\s?[,/и]\s?[ABCDEАВСЕ]){0,8})\b|\b(?<category>[ABCDEАВСЕ](?:\s?[,/]\s?[ABCDEАВСЕ]){0,8})\s{1,5}санат")]
    private static partial Regex Licences();

    [GeneratedRegex(@"высше\w{1,30}\s{1,5}(?:\w{1,30}\s{1,5}){0,3}образовани\w{1,30}|образовани\w{1,30}\s{0,5}[:–—-]?\s{0,5}высшее|bachelor[’']?s?\s{1,5}degree|master[’']?s\s{1,5}degree|university degree|жоғары білім", RegexOptions.IgnoreCase)]
    private static partial Regex Degrees();

    [GeneratedRegex(@"(?<language>английск\w{1,30}|english|казахск\w{1,30}|kazakh|қазақ тіл\w{0,30}|немецк\w{1,30}|german|китайск\w{1,30}|chinese|французск\w{1,30}|french)(?:\s{1,5}язык\w{0,30}|\s{1,5}language)?[^.;\n]{0,40}?(?<level>[ABC][12]|upper[- ]intermediate|pre[- ]intermediate|intermediate|advanced|fluent|свободн\w{1,30}|разговорн\w{1,30}|в совершенстве|продвинут\w{1,30}|средн\w{1,30}|не ниже)|(?<level>свободн\w{1,30}|fluent|уверенн\w{1,30}|хорош\w{1,30}|advanced|знание|владение|proficien\w{1,30}|strong)\s{1,5}(?:владени\w{1,30}\s{1,5}|знани\w{1,30}\s{1,5}|in\s{1,5}|written and spoken\s{1,5}|spoken\s{1,5})?(?<language>английск\w{1,30}|english|казахск\w{1,30}|kazakh|немецк\w{1,30}|german|китайск\w{1,30}|chinese|французск\w{1,30}|french)", RegexOptions.IgnoreCase)]
    private static partial Regex LanguageDemands();

    private static SearchValues<string> Marks(params ReadOnlySpan<string> words) => SearchValues.Create(words, StringComparison.OrdinalIgnoreCase);

    private static int? ReadYears(string text, TextParts parts)
    {
        int? most = null;
        foreach (var (regex, marks) in ((Regex, SearchValues<string>)[])[(RussianYears(), RussianYearMarks), (EnglishYears(), EnglishYearMarks)])
        {
            foreach (var match in Matches(regex, marks, text))
            {
                var years = NumberOf(match.Groups["years"].Value);
                if (years is > 0 and <= MaxYears && years > (most ?? 0) && IsDemanded(text, parts, match))
                {
                    most = years;
                }
            }
        }

        return most;
    }

    private static int NumberOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : text.ToLowerInvariant() switch
        {
            "одного" => 1,
            "двух" => 2,
            "трех" or "трёх" => 3,
            "четырех" or "четырёх" => 4,
            "пяти" => 5,
            "шести" => 6,
            "семи" => 7,
            "десяти" => 10,
            _ => 0,
        };

    private static string ReadLicence(string text, TextParts parts) =>
        Matches(Licences(), LicenceMarks, text).FirstOrDefault(match => IsDemanded(text, parts, match)) is { } match ? LatinCategories(match.Groups["category"].Value) : "";

    /// <summary>The categories of a licence as Latin capitals, out of letters of both alphabets.</summary>
    internal static string LatinCategories(string written) =>
        string.Concat(written.ToUpperInvariant().Select(c => c switch { 'А' => 'A', 'В' => 'B', 'С' => 'C', 'Е' => 'E', _ => c }).Where(char.IsAsciiLetterUpper).Distinct().Order());

    /// <summary>The categories of a driving licence that a resume names; "" where it names none.</summary>
    internal static string LicencesOf(string resume) =>
        string.Concat(Matches(Licences(), LicenceMarks, resume).SelectMany(match => LatinCategories(match.Groups["category"].Value)).Distinct().Order());

    private static bool ReadEducation(string text, TextParts parts)
    {
        foreach (var match in Matches(Degrees(), DegreeMarks, text))
        {
            // "Высшее или среднее специальное", "or equivalent practical experience": either will do.
            var line = LineAround(text, match);
            if (IsDemanded(text, parts, match)
                && !line.Contains("средне", StringComparison.OrdinalIgnoreCase) && !line.Contains("equivalent", StringComparison.OrdinalIgnoreCase)
                && !line.Contains("неоконченное", StringComparison.OrdinalIgnoreCase) && !line.Contains("незаконченное", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The language that a listed skill names, as hh.ru writes it (<c>Английский — B1 — Средний</c>) or people do; null for another skill.</summary>
    internal static StatedLanguage? LanguageOf(string skill)
    {
        var words = Tokenizer.Tokenize(skill.Length <= 80 ? skill : skill[..80]);
        if (words.Count is 0 or > 6 || CodeOfName(words[0].Word) is not { } code)
        {
            return null;
        }

        var rest = words.Skip(1).Select(word => LevelOf(word.Word)).DefaultIfEmpty(AnyLevel).Max();
        return new StatedLanguage(code, rest);
    }

    private static string? CodeOfName(string word) => word switch
    {
        "английский" or "english" => "en",
        "казахский" or "kazakh" or "қазақ" => "kk",
        "русский" or "russian" => "ru",
        "немецкий" or "german" => "de",
        "французский" or "french" => "fr",
        "китайский" or "chinese" => "zh",
        _ => null,
    };

    private static List<StatedLanguage> ReadLanguages(string text, IReadOnlyList<string> skills, TextParts parts)
    {
        var languages = skills.Take(MaxSkills).Select(LanguageOf).OfType<StatedLanguage>().DistinctBy(language => language.Code).ToList();
        foreach (var match in Matches(LanguageDemands(), LanguageMarks, text))
        {
            var code = CodeOf(match.Groups["language"].Value);
            if (!languages.Exists(language => language.Code == code) && IsDemanded(text, parts, match))
            {
                languages.Add(new StatedLanguage(code, LevelOf(match.Groups["level"].Value)));
            }
        }

        return languages;
    }

    private static string CodeOf(string name) => char.ToLowerInvariant(name[0]) switch
    {
        'а' or 'e' => "en",
        'н' or 'g' => "de",
        'ф' or 'f' => "fr",
        'c' => "zh",
        'к' when name.StartsWith("кит", StringComparison.OrdinalIgnoreCase) => "zh",
        _ => "kk",
    };

    /// <returns>1 (A1) to 6 (C2); 3 where the words say only that it is needed.</returns>
    internal static int LevelOf(string level) => level.ToUpperInvariant() switch
    {
        "A1" => 1,
        "A2" or "PRE-INTERMEDIATE" or "PRE INTERMEDIATE" => 2,
        "B2" or "UPPER-INTERMEDIATE" or "UPPER INTERMEDIATE" => 4,
        "C1" or "ADVANCED" or "FLUENT" => 5,
        "C2" => 6,
        "NATIVE" => 7,
        var word when word.StartsWith("СВОБОДН", StringComparison.Ordinal) || word.StartsWith("В СОВЕРШ", StringComparison.Ordinal) => 5,
        var word when word.StartsWith("ПРОДВИН", StringComparison.Ordinal) || word.StartsWith("УВЕРЕНН", StringComparison.Ordinal) => 4,
        _ => AnyLevel,
    };

    private static bool IsDemanded(string text, TextParts parts, Match match)
    {
        if (parts.At(match.Index) is TextPart.Preferred or TextPart.Conditions or TextPart.Company)
        {
            return false;
        }

        return !LineAround(text, match).ContainsAny(Wishes);
    }

    /// <summary>True where the line or sentence around a place only wishes for what it names.</summary>
    internal static bool IsWish(ReadOnlySpan<char> text, int at)
    {
        var before = text[Math.Max(0, at - MaxWishDistance)..at];
        var after = text[at..Math.Min(text.Length, at + MaxWishDistance)];
        var start = at - before.Length + before.LastIndexOfAny(LineEnds) + 1;
        var end = after.IndexOfAny(LineEnds);
        return text[start..(at + (end < 0 ? after.Length : end))].ContainsAny(Wishes);
    }

    private static ReadOnlySpan<char> LineAround(string text, Match match)
    {
        var start = match.Index == 0 ? 0 : text.LastIndexOfAny(['\n', ';', '.'], match.Index - 1) + 1;
        var end = text.IndexOfAny(['\n', ';', '.'], match.Index + match.Length);
        return text.AsSpan(start, (end < 0 ? text.Length : end) - start);
    }

    /// <summary>All matches. The patterns repeat nothing without a bound, so that a text costs no more than its length times a constant.</summary>
    /// <param name="marks">Of which every match holds one: texts without them are most and are not searched.</param>
    private static List<Match> Matches(Regex regex, SearchValues<string> marks, string text) =>
        text.AsSpan().ContainsAny(marks) ? [.. regex.Matches(text).Take(MaxMatches)] : [];
}

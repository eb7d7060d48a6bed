using System.Net;

namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Cuts a line of a list into the skills that it names, without the names of groups, levels and what else stands around them.</summary>
/// <param name="taxonomy">Spells a skill as everybody does.</param>
internal sealed class SkillItems(TaxonomySkillNames taxonomy)
{
    private const int MaxLength = 60;

    private const int MaxWords = 6;

    private const int MaxLevel = 30;

    private const int MaxGroupWords = 6;

    private static readonly char[] Separators = [',', ';', '•', '·', '|', '\t', '●', '▪', '◦', '○', '/', '*', '→', '…'];

    /// <returns>The skills of one line of a list, as they are called and as they are printed.</returns>
    public IEnumerable<(string Name, string Printed)> Of(string line)
    {
        // Programs that make resumes of web pages leave "&amp;" in them, whose ";" parts nothing.
        foreach (var item in Split(WebUtility.HtmlDecode(line)).SelectMany(Bracketed))
        {
            var skill = Clean(WithoutGroup(item));

            if (skill.Length is < 1 or > MaxLength || (skill.Length < MaxLevel && IsLevelAlone(skill)) || !skill.Any(char.IsLetter) || skill.Contains('@', StringComparison.Ordinal) || skill.Contains("://", StringComparison.Ordinal) || SectionHeadings.Find(skill) is SectionKind.Skills)
            {
                continue;
            }

            if ((taxonomy.Resolve(skill) ?? taxonomy.Resolve(skill = WithoutLead(skill))) is { } known)
            {
                yield return (known, skill);
            }
            else if (skill.Count(c => c == ' ') < MaxWords && !EndsSentence(skill))
            {
                foreach (var part in Parts(skill))
                {
                    yield return (part.Name, part.Printed);
                }
            }
        }
    }

    /// <summary>"Proficient in Windows and Mac OS", "Опыт работы с Excel": what the person says of the skill is not its name.</summary>
    private string WithoutLead(string skill)
    {
        foreach (var lead in Leads)
        {
            if (skill.StartsWith(lead, StringComparison.OrdinalIgnoreCase) && skill.Length > lead.Length && Parts(skill[lead.Length..].TrimStart()).All(part => taxonomy.Resolve(part.Printed) is not null))
            {
                return skill[lead.Length..].TrimStart();
            }
        }

        return skill;
    }

    /// <summary>"HTML5/CSS3" is two skills when both are known; "C/C++" as well; "I/O" is one.</summary>
    private IEnumerable<(string Name, string Printed)> Parts(string skill)
    {
        foreach (var marks in (string[][])[["/"], [" and ", " и ", " & ", " және ", " мен "]])
        {
            var parts = skill.Split(marks, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

            if (parts.Length > 1 && parts.All(part => taxonomy.Resolve(part) is not null))
            {
                return parts.Select(part => (taxonomy.Resolve(part) ?? part, part));
            }
        }

        return [(skill, skill)];
    }

    /// <summary>"Python (Django, Flask)": what stands in the brackets counts too, where it is known.</summary>
    private IEnumerable<string> Bracketed(string item)
    {
        yield return item;

        var (open, close) = (item.IndexOf('(', StringComparison.Ordinal), item.LastIndexOf(')'));

        if (open > 0 && close > open)
        {
            foreach (var inner in item[(open + 1)..close].Split([',', ';', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(inner => taxonomy.Resolve(inner) is not null))
            {
                yield return inner;
            }
        }
    }

    /// <summary>"Programming languages: Java" without what names the group; "Python: advanced" without the level.</summary>
    private static string WithoutGroup(string item)
    {
        var colon = item.IndexOf(':', StringComparison.Ordinal);

        while (colon > 0 && (colon + 1 == item.Length || item[colon + 1] is not (':' or '/')) && item[..colon].Count(c => c is ' ' or '\t') < MaxGroupWords)
        {
            if (item[(colon + 1)..].Trim() is { Length: > 0 } level && !level.Contains(':') && IsLevel(level))
            {
                return item[..colon];
            }

            // "1С:Бухгалтерия" is one word.
            if (colon + 1 < item.Length && item[colon + 1] != ' ' && char.IsAsciiDigit(item[0]))
            {
                return item;
            }

            item = item[(colon + 1)..].TrimStart();
            colon = item.IndexOf(':', StringComparison.Ordinal);
        }

        return item;
    }

    /// <summary>Cuts at separators that stand outside brackets; a slash cuts only between spaces.</summary>
    private static IEnumerable<string> Split(string line)
    {
        var (start, depth) = (0, 0);

        for (var i = 0; i < line.Length; i++)
        {
            depth += line[i] switch { '(' or '[' => 1, ')' or ']' when depth > 0 => -1, _ => 0 };

            var cuts = depth == 0 && Array.IndexOf(Separators, line[i]) >= 0 && (line[i] != '/' || (i > 0 && line[i - 1] == ' ' && i + 1 < line.Length && line[i + 1] == ' '))
                || (depth == 0 && line[i] is '–' or '—' && i > 0 && line[i - 1] == ' ' && IsLevel(line[(i + 1)..]))
                || (depth == 0 && line[i] == '.' && i + 2 < line.Length && line[i + 1] == ' ' && char.IsUpper(line[i + 2]));

            if (cuts)
            {
                yield return line[start..i];
                start = i + 1;
            }
        }

        yield return line[start..];
    }

    private static bool IsLevel(string text) => text.Length < MaxLevel && (StatedYears.Find(text) is not null || text.Any(char.IsDigit) || LevelWords.Contains(text.Trim().ToLowerInvariant()));

    private static bool IsLevelAlone(string text) =>
        LevelWords.Contains(text.ToLowerInvariant()) || (char.IsAsciiDigit(text[0]) && StatedYears.Find(text) is not null);

    private static readonly string[] Leads =
    [
        "proficient in ", "proficient with ", "proficiency in ", "experience with ", "experience in ", "experienced in ", "experienced with ", "knowledge of ", "working knowledge of ", "good knowledge of ", "strong knowledge of ", "advanced knowledge of ", "basic knowledge of ", "familiar with ", "familiarity with ", "skilled in ", "expert in ", "advanced ", "basic ", "strong ", "using ",
        "опыт работы с ", "опыт работы в ", "опыт ", "знание ", "знания ", "хорошее знание ", "отличное знание ", "уверенное знание ", "базовые знания ", "владение ", "уверенное владение ", "свободное владение ", "умение работать в ", "умение работать с ", "работа в ", "работа с ", "навыки работы в ", "навыки работы с ", "уверенный пользователь ", "опытный пользователь ", "пользователь ", "основы ",
    ];

    private static readonly HashSet<string> LevelWords =
    [
        "primary", "basic", "basics", "beginner", "intermediate", "advanced", "expert", "proficient", "fluent", "good", "excellent", "strong", "familiar", "novice", "professional", "experienced", "master", "senior", "middle", "junior", "confident", "working knowledge", "main", "secondary",
        "базовый", "базово", "начальный", "средний", "продвинутый", "уверенный", "уверенно", "эксперт", "отлично", "хорошо", "основной", "основы", "опытный пользователь", "уверенный пользователь", "продвинутый уровень", "базовый уровень", "средний уровень",
        "бастапқы", "орта", "жоғары", "негізгі", "еркін",
    ];

    /// <summary>Without a bracket that tells a level, a closing "and", a measure and marks around.</summary>
    private static string Clean(string item)
    {
        var skill = item.TrimEnd('.').Trim(' ', '-', '–', '—', '"', '“', '”', '«', '»', '?', '!', ':', '\'', '’', '=', '>', '~');

        foreach (var and in (string[])["and ", "и ", "а также ", "и др", "etc", "және ", "&"])
        {
            if (skill.StartsWith(and, StringComparison.OrdinalIgnoreCase))
            {
                skill = skill[and.Length..].Trim();
            }
        }

        if (skill.EndsWith(')') && skill.LastIndexOf('(') is var open and > 0)
        {
            skill = skill[..open].Trim();
        }

        foreach (var mark in (string[])[" - ", " – ", " — "])
        {
            if (skill.IndexOf(mark, StringComparison.Ordinal) is var dash and > 0 && IsLevel(skill[(dash + 3)..]))
            {
                skill = skill[..dash].Trim();
            }
        }

        // "Python 90%"
        var percent = skill.EndsWith('%') ? skill.LastIndexOf(' ') : -1;

        return (percent > 0 ? skill[..percent] : skill).TrimStart('(', '[').TrimEnd(']');
    }

    private static bool EndsSentence(string skill) => skill.Contains(". ", StringComparison.Ordinal);
}

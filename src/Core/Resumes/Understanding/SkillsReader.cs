namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Reads the skills a person lists, then those that the rest of the text names.</summary>
/// <param name="taxonomy">Spells a skill as everybody does, and finds skills in running text.</param>
internal sealed class SkillsReader(TaxonomySkillNames taxonomy)
{
    private const int MaxSkills = 100;

    private const int MaxLength = 60;

    private const int MaxWords = 6;

    private const int MaxLevel = 30;

    /// <summary>A list of so many skills is one that the person meant to be whole.</summary>
    private const int FullList = 3;

    /// <summary>An ordinary word that a text without a list names so often is meant as a skill.</summary>
    private const int MinMentions = 3;

    private const double KnownListed = 0.97;

    private const double UnknownListed = 0.8;

    private const int MaxGroupWords = 6;

    private static readonly char[] Separators = [',', ';', '•', '·', '|', '\t', '●', '▪', '◦', '○', '/', '*', '→', '…'];

    /// <summary>The listed skills first, in the order of the list, then those of the text.</summary>
    public FoundList<string>? Read(Outline outline)
    {
        List<FoundItem<string>> skills = [];
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        var scanner = new DateScanner(outline.Today.Year + 1);

        foreach (var section in outline.Of(SectionKind.Skills, SectionKind.Languages))
        {
            foreach (var (lines, text) in Unwrapped(section.Lines))
            {
                if (LanguagesReader.IsLanguageList(text) || (section.Kind == SectionKind.Languages && !IsStrayList(text)) || scanner.Find(text) is [{ IsSingle: false }, ..])
                {
                    continue;
                }

                foreach (var (name, printed) in List(text))
                {
                    Add(new FoundItem<string>(name, taxonomy.Resolve(name) is null ? UnknownListed : KnownListed, EvidenceBasis.Listed, lines, [printed]));
                }
            }
        }

        var isListed = skills.Count >= FullList;
        var prose = ProseSections(outline).SelectMany(section => section.Lines).SelectMany(line => taxonomy.Find(line.Text).Select(mention => (Line: line, Mention: mention)))
            .Where(one => !seen.Contains(one.Mention.Name)).GroupBy(one => one.Mention.Name);

        foreach (var named in prose)
        {
            var first = named.FirstOrDefault(one => one.Mention.IsProperName && one.Mention.IsTechnology);

            // Who lists skills does not mean the ordinary words of the text as more of them.
            first = first.Line is null && !isListed ? named.FirstOrDefault(one => !TitleWords.Contains(one.Mention.Printed) && (one.Mention.IsPhrase || named.Count() >= MinMentions)) : first;

            if (first.Line is { } line)
            {
                Add(new FoundItem<string>(named.Key, named.Count() > 1 ? 0.6 : 0.5, EvidenceBasis.Mentioned, [line.Index], [first.Mention.Printed]));
            }
        }

        var listed = skills.Where(skill => skill.Basis == EvidenceBasis.Listed).ToList();

        return skills.Count == 0 ? null : new FoundList<string>(skills, listed.Count > 1 ? listed.Average(skill => skill.Confidence) : skills.Average(skill => skill.Confidence));

        void Add(FoundItem<string> skill)
        {
            if (skills.Count < MaxSkills && seen.Add(skill.Value))
            {
                skills.Add(skill);
            }
        }
    }

    private static IEnumerable<Section> ProseSections(Outline outline) =>
        outline.Sections.Where(section => section.Kind is not (SectionKind.References or SectionKind.Interests or SectionKind.Languages or SectionKind.Publications or SectionKind.Name or SectionKind.Email or SectionKind.Phone or SectionKind.City or SectionKind.Birth));

    /// <summary>A list without languages among the languages: skills whose heading was lost.</summary>
    private static bool IsStrayList(string text) => text.Count(c => c == ',') >= 2 && !LanguagesReader.Names(text) && LanguageLevels.Find(text) is null;

    /// <summary>Puts a list together that runs over several printed lines: "Spring, Spring" / "Boot, Kafka".</summary>
    private static IEnumerable<(IReadOnlyList<int> Lines, string Text)> Unwrapped(IReadOnlyList<CleanLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].Text;
            var first = i;

            while (i + 1 < lines.Count && text.Length < LineCleaner.MaxLineLength && GoesOn(text, lines[i + 1]))
            {
                text = text.EndsWith('-') ? text + lines[++i].Text : $"{text} {lines[++i].Text}";
            }

            yield return (lines.Skip(first).Take(i - first + 1).Select(line => line.Index).Distinct().ToList(), text);
        }
    }

    private static bool GoesOn(string text, CleanLine next) =>
        !next.StartsBlock && !next.IsBullet && !next.Text.Contains(':', StringComparison.Ordinal) && !next.Text.Contains('\t') && !text.Contains('\t')
        && text.AsSpan().IndexOfAny(',', ';', '•') is > 0 && text[^1] is not ('.' or ';') && next.Text.AsSpan().IndexOfAny(',', ';', '•') is var comma && (comma >= 0 || text[^1] is ',' or '-' || char.IsLower(next.Text[0]));

    /// <summary>The skills of one line of a list.</summary>
    private IEnumerable<(string Name, string Printed)> List(string line)
    {
        foreach (var item in Split(line).SelectMany(Bracketed))
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
            if (item[(colon + 1)..].Trim() is { Length: > 0 } level && IsLevel(level))
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

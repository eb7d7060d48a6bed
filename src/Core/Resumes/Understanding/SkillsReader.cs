namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Reads the skills a person lists, then those that the rest of the text names.</summary>
/// <param name="taxonomy">Spells a skill as everybody does, and finds skills in running text.</param>
internal sealed class SkillsReader(TaxonomySkillNames taxonomy)
{
    private const int MaxSkills = 100;

    /// <summary>A list of so many skills is one that the person meant to be whole.</summary>
    private const int FullList = 3;

    /// <summary>An ordinary word that a text without a list names so often is meant as a skill.</summary>
    private const int MinMentions = 3;

    private const double KnownListed = 0.97;

    private const double UnknownListed = 0.8;

    private readonly SkillItems _items = new(taxonomy);

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

                foreach (var (name, printed) in _items.Of(text))
                {
                    Add(new FoundItem<string>(name, taxonomy.Resolve(name) is null ? UnknownListed : KnownListed, EvidenceBasis.Listed, lines, [printed]));
                }
            }
        }

        var isListed = skills.Count >= FullList;
        var prose = ProseSections(outline).SelectMany(section => section.Lines.Select(line => (Line: line, section.Kind))).SelectMany(one => taxonomy.Find(one.Line.Text).Select(mention => (one.Line, one.Kind, Mention: mention)))
            .Where(one => !seen.Contains(one.Mention.Name)).GroupBy(one => one.Mention.Name);

        foreach (var named in prose)
        {
            var first = named.FirstOrDefault(one => one.Mention.IsProperName && one.Mention.IsTechnology);

            // Who lists skills does not mean the ordinary words of the text as more of them.
            first = first.Line is null && !isListed ? named.FirstOrDefault(one => one.Kind is not (SectionKind.Top or SectionKind.Wish or SectionKind.Salary) && !TitleWords.Contains(one.Mention.Printed) && (one.Mention.IsPhrase || named.Count() >= MinMentions)) : first;

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
}

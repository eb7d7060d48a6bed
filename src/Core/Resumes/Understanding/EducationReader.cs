using System.Globalization;

namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Reads the places of study and the highest level of education.</summary>
internal static class EducationReader
{
    private const int MaxEntries = 20;

    private const int MaxLine = 250;

    private const int MaxDegreeLine = 100;

    /// <summary>The level of a school stands within so many lines of its name.</summary>
    private const int MaxBeside = 2;

    public static (FoundList<Education>? Entries, Found<EducationLevel>? Level) Read(Outline outline)
    {
        var lines = outline.Of(SectionKind.Education).SelectMany(section => section.Lines).Where(line => !line.IsMargin).ToList();
        var scanner = new DateScanner(outline.Today.Year + 8);
        var entries = Entries(lines, scanner);
        var level = Highest(outline, lines, scanner) ?? InName(outline) ?? Elsewhere(outline);

        return (entries.Count == 0 ? null : new FoundList<Education>(entries, entries.Average(entry => entry.Confidence)), level);
    }

    private static List<FoundItem<Education>> Entries(List<CleanLine> lines, DateScanner scanner)
    {
        List<FoundItem<Education>> entries = [];
        EntryDraft? draft = null;

        foreach (var line in lines.Where(line => line.Text.Length <= MaxLine))
        {
            var school = EducationWords.NamesSchool(line.Text) ? SchoolOf(line.Text) : null;
            var level = EducationWords.LevelOf(line.Text);
            var year = scanner.Find(line.Text) is [.., var range] ? (range.To ?? range.From).Year : (int?)null;

            if (draft is null || (school is not null && draft.School is not null) || (level is not null && draft.Level is not null && draft.School is not null && !line.IsBullet) || (year is not null && draft.Year is not null && draft.School is not null))
            {
                Close();
                draft = new EntryDraft();
            }

            draft.Lines.Add(line);
            draft.School ??= school;
            draft.Level ??= level;
            draft.Year ??= year;
            draft.Field ??= school is null || level is not null ? FieldOf(line.Text) : null;
        }

        Close();
        return entries;

        void Close()
        {
            if (draft is { School: not null } or { Level: >= EducationLevel.UnfinishedHigher } && entries.Count < MaxEntries)
            {
                var entry = new Education(draft.School, draft.Level ?? (EducationWords.NamesUniversity(draft.School ?? "") ? EducationLevel.Higher : null), draft.Field, draft.Year);
                var confidence = (draft.School is null ? 0.6 : 0.8) + (draft.Level is null ? 0 : 0.1) + (draft.Year is null ? 0 : 0.05);
                entries.Add(new FoundItem<Education>(entry, confidence, EvidenceBasis.Labelled, draft.Lines.Select(line => line.Index).Distinct().ToList(), draft.Printed));
            }
        }
    }

    /// <summary>The part of a line that names the school.</summary>
    private static string? SchoolOf(string text)
    {
        foreach (var part in text.Split(['\t', '|', ',', ';', '(', ')', '—', '–', ':'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (EducationWords.NamesSchool(part) && part.Length < 120)
            {
                return part.Trim(' ', '.', '-');
            }
        }

        return null;
    }

    /// <summary>"Bachelor of Science in Nursing", "Бакалавр, Информационные системы", "Факультет ..., Вычислительная техника".</summary>
    private static string? FieldOf(string text)
    {
        foreach (var mark in (string[])[" in ", "специальность", "Специальность", "мамандығы", "направление", "Major:", "Majoring in "])
        {
            if (text.IndexOf(mark, StringComparison.Ordinal) is var at and >= 0)
            {
                var field = text[(at + mark.Length)..].Split([',', ';', '(', '\t', '|', '.', '–', '—'], 2)[0].Trim(' ', ':', '«', '»', '"', '“', '”');

                return field.Length is > 2 and < 100 && !field.Any(char.IsDigit) ? field : null;
            }
        }

        var parts = text.Split([',', ';', '\t', '|', ':', '–', '—'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

        return EducationWords.LevelOf(text) is null && !EducationWords.NamesSchool(text) ? null
            : parts.Skip(1).FirstOrDefault(part => part.Length is > 3 and < 100 && !part.Any(char.IsDigit) && !EducationWords.NamesSchool(part) && EducationWords.LevelOf(part) is null && !CityReader.IsCity(part) && char.IsLetter(part[0]));
    }

    private static Found<EducationLevel>? Highest(Outline outline, List<CleanLine> lines, DateScanner scanner)
    {
        var states = lines.Any(line => EducationWords.StatesLevel(line.Text));
        Found<EducationLevel>? highest = null;

        // English resumes name the degrees that were taken; a university without one, beside others with, was not finished.
        var named = lines.Any(line => EducationWords.LevelOf(line.Text) is not null);

        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].Text;

            // Where the person states "Высшее", an MBA is a course.
            var level = states && EducationWords.NamesMba(text) ? null : EducationWords.LevelOf(text);
            level ??= EducationWords.NamesUniversity(text) && !(named && text.All(c => c < '\u0400')) && !IsTold(lines, i) ? EducationLevel.Higher : null;

            if (level is not { } found)
            {
                continue;
            }

            if (found >= EducationLevel.Higher && IsUnfinished(lines, i, scanner, outline.Today))
            {
                found = EducationLevel.UnfinishedHigher;
            }

            if (highest is not { } best || Rank(found) > Rank(best.Value))
            {
                highest = new Found<EducationLevel>(found, 0.92, lines[i].Index) { Printed = EducationWords.PrintedLevel(lines[i].Text) ?? lines[i].Text };
            }
        }

        return highest;
    }

    /// <summary>The lines around a school, up to the next school, say what it gave.</summary>
    private static bool IsTold(List<CleanLine> lines, int school)
    {
        foreach (var step in (int[])[-1, 1])
        {
            for (var i = school + step; i >= 0 && i < lines.Count && Math.Abs(i - school) <= MaxBeside && !EducationWords.NamesSchool(lines[i].Text); i += step)
            {
                if (EducationWords.LevelOf(lines[i].Text) is not null)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>A degree that is named is more than one that is not.</summary>
    private static int Rank(EducationLevel level) => (int)level;

    /// <summary>The year of the end, on the line or right after it, is still to come, or the study goes on.</summary>
    private static bool IsUnfinished(List<CleanLine> lines, int index, DateScanner scanner, DateOnly today)
    {
        for (var i = index; i < lines.Count && i <= index + 1; i++)
        {
            if (i > index && EducationWords.NamesSchool(lines[i].Text))
            {
                break;
            }

            if (scanner.Find(lines[i].Text) is [.., var range])
            {
                return range.To is not { } to ? !range.IsOpenAtLineEnd : to.Year > today.Year || (to.Year == today.Year && to.Month > today.Month);
            }
        }

        return false;
    }

    /// <summary>"Sarah Chen, PhD": a degree behind the name, or a level in the summary, where no section tells any.</summary>
    private static Found<EducationLevel>? InName(Outline outline)
    {
        foreach (var section in outline.Of(SectionKind.Top, SectionKind.Summary, SectionKind.Other, SectionKind.Skills))
        {
            foreach (var line in section.Lines.Take(12))
            {
                var isStated = line.Text.Contains("degree", StringComparison.OrdinalIgnoreCase) || line.Text.Contains("education", StringComparison.OrdinalIgnoreCase) || line.Text.Contains("образование", StringComparison.OrdinalIgnoreCase) || line.Text.Contains("PhD", StringComparison.Ordinal);

                if (isStated && line.Text.Length < 200 && EducationWords.LevelOf(line.Text) is { } level)
                {
                    return new Found<EducationLevel>(level, 0.6, line.Index) { Printed = EducationWords.PrintedLevel(line.Text) ?? line.Text };
                }
            }
        }

        return null;
    }

    /// <summary>A degree on a line beside a university, under whatever heading a broken order of columns left them.</summary>
    private static Found<EducationLevel>? Elsewhere(Outline outline)
    {
        Found<EducationLevel>? highest = null;

        for (var i = 0; i < outline.Lines.Count; i++)
        {
            var line = outline.Lines[i];

            if (line.Text.Length < MaxDegreeLine && !line.IsBullet && EducationWords.LevelOf(line.Text) is >= EducationLevel.Bachelor and var level
                && (EducationWords.NamesUniversity(line.Text) || (i > 0 && EducationWords.NamesUniversity(outline.Lines[i - 1].Text)) || (i + 1 < outline.Lines.Count && EducationWords.NamesUniversity(outline.Lines[i + 1].Text)))
                && (highest is not { } best || level > best.Value))
            {
                highest = new Found<EducationLevel>(level, 0.5, line.Index) { Printed = EducationWords.PrintedLevel(line.Text) ?? line.Text };
            }
        }

        return highest;
    }

    private sealed class EntryDraft
    {
        public List<CleanLine> Lines { get; } = [];

        public string? School { get; set; }

        public EducationLevel? Level { get; set; }

        public string? Field { get; set; }

        public int? Year { get; set; }

        public List<string> Printed => [.. new[] { School, Field, Lines.Select(line => EducationWords.PrintedLevel(line.Text)).FirstOrDefault(level => level is not null), Year?.ToString(CultureInfo.InvariantCulture) }.OfType<string>()];
    }
}

namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Years of experience: the union of the times of work, or, without any, what the person states.</summary>
internal static class YearsReader
{
    private static readonly string[] None = ["нет опыта", "без опыта", "опыта работы нет", "опыт отсутствует", "опыт работы отсутствует", "no work experience", "no experience", "жұмыс тәжірибесі жоқ", "тәжірибе жоқ", "тәжірибесі жоқ"];

    private static readonly string[] ExperienceWords = ["experience", "опыт", "стаж", "өтіл", "тәжірибе"];

    public static Found<double>? Read(Outline outline, IReadOnlyList<Employment> jobs)
    {
        var dated = jobs.Where(job => job.From is not null).Select(job => (job.From!.Value, job.To)).ToList(); // just checked

        if (dated.Count > 0 && WorkedTime.Years(dated, outline.Today) is var years and > 0)
        {
            return new Found<double>(years, jobs.All(job => job.From?.Month is not null) ? 0.95 : 0.8, -1);
        }

        foreach (var section in outline.Of(SectionKind.Experience))
        {
            if (StatedYears.Find(section.Heading) is { } total)
            {
                return new Found<double>(total, 0.95, section.HeadingLine) { Basis = EvidenceBasis.Labelled, Printed = section.Heading };
            }

            foreach (var line in section.Lines)
            {
                if (line.Text.Length < 60 && None.Any(word => line.Text.Contains(word, StringComparison.OrdinalIgnoreCase)))
                {
                    return new Found<double>(0, 0.95, line.Index) { Basis = EvidenceBasis.Labelled, Printed = line.Text };
                }

                if (section.IsInline && line == section.Lines[0] && StatedYears.Find(line.Text) is { } stated)
                {
                    return new Found<double>(stated, 0.9, line.Index) { Basis = EvidenceBasis.Labelled, Printed = line.Text };
                }
            }
        }

        foreach (var line in outline.Sections.Where(section => section.Kind is SectionKind.Top or SectionKind.Summary or SectionKind.Other or SectionKind.Skills or SectionKind.Additional or SectionKind.Objective).SelectMany(section => section.Lines))
        {
            if (ExperienceWords.Any(word => line.Text.Contains(word, StringComparison.OrdinalIgnoreCase)) && StatedYears.Find(line.Text) is { } stated)
            {
                return new Found<double>(stated, 0.7, line.Index) { Basis = EvidenceBasis.Mentioned, Printed = line.Text };
            }
        }

        return null;
    }
}

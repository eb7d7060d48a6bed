namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>A resume cut into sections: what every reader looks at.</summary>
/// <param name="Today">Until when a running job counts.</param>
/// <param name="Language"><c>ru</c>, <c>kk</c> or <c>en</c>.</param>
internal sealed record Outline(IReadOnlyList<CleanLine> Lines, IReadOnlyList<Section> Sections, DateOnly Today, string Language)
{
    public static Outline Of(ResumeText text, DateOnly today)
    {
        var lines = WrappedLines.Join(LineCleaner.Clean(text), new DateScanner(today.Year + 1));

        return new Outline(lines, SectionSplitter.Split(lines), today, ResumeLanguage.Guess(string.Concat(lines.Select(line => line.Text))));
    }

    public IEnumerable<Section> Of(params SectionKind[] kinds) => Sections.Where(section => kinds.Contains(section.Kind));

    /// <summary>First lines of labels of this kind: the value is on the label's line, or on the next.</summary>
    public IEnumerable<CleanLine> Values(SectionKind kind) =>
        Sections.Where(section => section.Kind == kind && section.Lines.Count > 0).Select(section => section.Lines[0]);
}

namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>A part of a resume under one heading.</summary>
/// <param name="Heading">As printed, empty before the first heading; may say something itself (<c>Опыт работы — 9 лет 6 месяцев</c>).</param>
/// <param name="Lines">Without the heading; what stands after it on its own line comes first.</param>
internal sealed record Section(SectionKind Kind, string Heading, IReadOnlyList<CleanLine> Lines)
{
    /// <summary>Whether the heading and its value stand on one line, as <c>Город: Алматы</c>.</summary>
    public bool IsInline { get; init; }

    /// <summary>Index of the heading's line in the <see cref="ResumeText"/>; -1 where there is none.</summary>
    public int HeadingLine { get; init; } = -1;
}

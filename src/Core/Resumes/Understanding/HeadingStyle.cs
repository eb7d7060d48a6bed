namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>How the headings of one resume are set, learned from those that are known by their words.</summary>
internal sealed record HeadingStyle(double Size, bool IsBold, bool IsUpperCase)
{
    private const double SameSize = 0.3;

    /// <returns>Null where headings are not told from the text by their look.</returns>
    public static HeadingStyle? Of(IReadOnlyList<CleanLine> lines)
    {
        var headings = lines.Where(line => line.Size is not null && SectionSplitter.Standalone(line) is >= SectionKind.Contacts).ToList();

        if (headings.Count < 2)
        {
            return null;
        }

        var style = headings.Select(Look).GroupBy(look => look).MaxBy(group => group.Count())!.Key; // two headings make at least one group
        var alike = lines.Count(line => Look(line) == style);

        // A look that half of the text shares says nothing.
        return headings.Count(line => Look(line) == style) >= 2 && alike <= 3 * headings.Count && alike * 3 <= lines.Count ? style : null;
    }

    public bool Fits(CleanLine line) =>
        line.Size is { } size && Math.Abs(size - Size) < SameSize && line.IsBold == IsBold && IsUpper(line.Text) == IsUpperCase && line.Text.Any(char.IsLetter);

    private static HeadingStyle Look(CleanLine line) => new(Math.Round(line.Size ?? 0, 1), line.IsBold, IsUpper(line.Text));

    /// <summary>Capitals but for a stray letter: "SHORT RESUMé".</summary>
    private static bool IsUpper(string text) => text.Count(char.IsLower) * 8 < text.Count(char.IsLetter);
}

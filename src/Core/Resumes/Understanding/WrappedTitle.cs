namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Joins a name in large letters that does not fit its line: "Resume of Theodora" / "Featherstone-" / "Vance".</summary>
/// <param name="lines">The resume's lines; a name is set in the largest letters of the first of them.</param>
internal sealed class WrappedTitle(IReadOnlyList<CleanLine> lines)
{
    private const int FirstLines = 8;

    private const int MaxTitle = 70;

    private readonly double _largest = Largest(lines);

    /// <summary>Both lines as one; null where the second is no more of the name that the first begins.</summary>
    /// <param name="place">Which line of the resume the second is, from 0.</param>
    public string? Join(CleanLine first, CleanLine second, int place)
    {
        if (place > FirstLines || first.Size != _largest || second.Size != _largest || first.IsBold != second.IsBold || first.IsBullet || first.Text.Length + second.Text.Length > MaxTitle)
        {
            return null;
        }

        var whole = first.Text.EndsWith('-') ? first.Text + second.Text : $"{first.Text} {second.Text}";

        if (first.Text.Equals("curriculum", StringComparison.OrdinalIgnoreCase) && second.Text.StartsWith("vitae", StringComparison.OrdinalIgnoreCase))
        {
            return whole;
        }

        if (NameForm.Words(second.Text) is not { Count: <= 3 } rest || TitleWords.Contains(whole) || NotNames.AnyIn(rest) || SectionHeadings.Find(second.Text) is not null || CityReader.IsCity(second.Text) || EmployerWords.Contains(second.Text))
        {
            return null;
        }

        var begun = NameForm.Words(first.Text.TrimEnd('-'));

        return NameForm.OpensName(first.Text) || (begun is { Count: <= 3 } && (begun.Count == 1 ? rest.Count <= 2 : first.Text.EndsWith('-') || (rest.Count == 1 && NameForm.IsPatronymic(rest[0]))) && !NotNames.AnyIn(begun)) ? whole : null;
    }

    /// <summary>Size of the largest letters, where there are smaller ones too.</summary>
    private static double Largest(IReadOnlyList<CleanLine> lines) =>
        lines.Take(200).Select(line => line.Size ?? 0).DefaultIfEmpty().Max() is var largest && lines.Take(200).Any(line => line.Size < largest) ? largest : double.NaN;
}

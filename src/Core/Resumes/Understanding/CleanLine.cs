namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>A visible line of the resume, cleaned for reading.</summary>
/// <param name="Index">Place among the lines of the <see cref="ResumeText"/>.</param>
/// <param name="Text">Composed letters, single spaces, cells separated by tabs; never empty; without the mark of a list item.</param>
/// <param name="IsBullet">The line began with the mark of a list item.</param>
/// <param name="IsMargin">Stands in a page's header or footer.</param>
/// <param name="StartsBlock">A gap stands before it.</param>
internal sealed record CleanLine(int Index, string Text, bool IsBullet, double? Size, bool IsBold, bool IsMargin, bool StartsBlock)
{
    /// <summary>Cells of a table row, or the whole line.</summary>
    public string[] Cells => Text.Split('\t', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The same place with other words.</summary>
    public CleanLine With(string text) => this with { Text = text };
}

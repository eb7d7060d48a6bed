namespace JobFunctions.Core.Resumes;

/// <summary>The text of a resume in reading order.</summary>
/// <param name="Lines">Top to bottom; two columns follow each other, they do not interleave.</param>
public sealed record ResumeText(IReadOnlyList<ResumeLine> Lines)
{
    /// <summary>The visible lines joined with line feeds.</summary>
    public string Plain => string.Join('\n', Lines.Where(line => !line.IsHidden).Select(line => line.Text));
}

namespace JobFunctions.Core.Resumes;

/// <summary>A stretch of the text of a resume, letter for letter as the file has it.</summary>
/// <param name="Line">Index among <see cref="ResumeText.Lines"/>.</param>
/// <param name="Text">A substring of that line's text, of at most <see cref="MaxLength"/> letters.</param>
public sealed record ResumeQuote(int Line, string Text)
{
    public const int MaxLength = 300;
}

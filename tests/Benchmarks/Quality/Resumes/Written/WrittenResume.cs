using JobFunctions.Core.Resumes;

namespace JobFunctions.Benchmarks.Quality.Resumes.Written;

/// <summary>A resume that was made up, with what a person reads in it.</summary>
/// <param name="Form">Names of the habits it is written in.</param>
/// <param name="IsSetAside">Of the half that no rule is made by: forms and people differ between the halves.</param>
internal sealed record WrittenResume(ResumeTruth Truth, string Form, bool IsSetAside, IReadOnlyList<WrittenLine> Lines)
{
    /// <param name="isStyled">With the sizes and the weight of letters that a PDF or DOCX tells; a plain text tells none.</param>
    public ResumeText Text(bool isStyled) => new(Lines.Select(line => new ResumeLine(
        line.Text, isStyled ? line.Size : null, isStyled ? line.IsBold : null, line.IsPageHeader, StartsBlock: line.StartsBlock)).ToList());
}

using System.Text;

namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>The fields of a resume as a text: what ranking reads of a resume that was typed, and what its language is told by.</summary>
public static class ResumeFieldsText
{
    /// <summary>The position, the skills, the work and the education, a line each; no name and no contacts.</summary>
    public static string Of(ResumeFields fields)
    {
        var text = new StringBuilder();
        Line(fields.DesiredPosition);
        Line(fields.CurrentPosition);
        Line(string.Join(", ", fields.Skills));
        foreach (var job in fields.Experience)
        {
            Line(string.Join(", ", new[] { job.Position, job.Employer }.OfType<string>()));
            Line(job.Description);
        }

        foreach (var school in fields.Education)
        {
            Line(string.Join(", ", new[] { school.Institution, school.Field }.OfType<string>()));
        }

        Line(string.Join(", ", fields.Languages.Select(language => $"{language.Name} {language.Level}".TrimEnd())));
        return text.ToString();

        void Line(string? line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                text.Append(line).Append('\n');
            }
        }
    }

    /// <returns>As <see cref="ResumeLanguage.Guess"/>.</returns>
    public static string LanguageOf(ResumeFields fields) => ResumeLanguage.Guess(Of(fields));
}

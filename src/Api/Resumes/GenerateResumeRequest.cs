using JobFunctions.Api.Validation;
using JobFunctions.Core.Resumes.Generation;

namespace JobFunctions.Api.Resumes;

/// <summary>Which resume to write anew for which vacancy.</summary>
public sealed record GenerateResumeRequest
{
    /// <summary>A resume of yours that is ready.</summary>
    [Mandatory]
    [Line(36)]
    public string? ResumeId { get; init; }

    /// <summary>An open vacancy of the platform, or one from outside that a search of yours found (<c>hh:123</c>).</summary>
    [Mandatory]
    [Line(120)]
    public string? VacancyId { get; init; }

    /// <summary><c>json</c> for JSON Resume, or <c>docx</c>. There is no PDF: Word and LibreOffice save the <c>docx</c> as one.</summary>
    [Mandatory]
    [OneOf("json", "docx")]
    public string? Format { get; init; }

    internal GeneratedFormat GeneratedFormat => string.Equals(Format?.Trim(), "docx", StringComparison.OrdinalIgnoreCase) ? GeneratedFormat.Docx : GeneratedFormat.Json;
}

using JobFunctions.Api.Validation;
using JobFunctions.Core.Resumes;

namespace JobFunctions.Api.Resumes;

/// <summary>One place of study.</summary>
public sealed record EducationRequest
{
    [Line(300)]
    public string? Institution { get; init; }

    public EducationLevel? Level { get; init; }

    [Line(300)]
    public string? Field { get; init; }

    /// <summary>Of graduation, or of leaving.</summary>
    [Within(1900, 2100)]
    public int? Year { get; init; }

    internal Education ToEducation() => new(TypedText.Clean(Institution), Level, TypedText.Clean(Field), Year);
}

using JobFunctions.Api.Validation;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Resumes.Understanding;

namespace JobFunctions.Api.Bot;

/// <summary>A resume that a person typed field by field.</summary>
public sealed record SaveResumeRequest
{
    [Line(TypedResumeLimits.Position)]
    public string? CurrentPosition { get; init; }

    /// <summary>What the search looks for first.</summary>
    [Mandatory]
    [Line(TypedResumeLimits.Position)]
    public string? DesiredPosition { get; init; }

    /// <summary>Years, with a fraction if need be.</summary>
    [Within(0, TypedResumeLimits.MostYears)]
    public double? YearsOfExperience { get; init; }

    [Lines(TypedResumeLimits.Skills, TypedResumeLimits.Line)]
    public IReadOnlyList<string>? Skills { get; init; }

    public SalaryWish? PreferredSalary { get; init; }

    /// <summary>A town or a region.</summary>
    [Line(TypedResumeLimits.Line)]
    public string? PreferredRegion { get; init; }

    /// <summary>Each a name, with a level behind it where there is one: <c>English B2</c>.</summary>
    [Lines(TypedResumeLimits.Languages, TypedResumeLimits.Language)]
    public IReadOnlyList<string>? Languages { get; init; }

    public EducationLevel? EducationLevel { get; init; }

    public ResumeFields ToFields() => new()
    {
        CurrentPosition = TypedText.Clean(CurrentPosition),
        DesiredPosition = TypedText.Clean(DesiredPosition),
        YearsOfExperience = YearsOfExperience is { } years ? Math.Round(years, 1) : null,
        Skills = [.. (Skills ?? []).Select(skill => skill.Trim()).Distinct(StringComparer.OrdinalIgnoreCase)],
        Salary = PreferredSalary?.ToMoney(),
        City = TypedText.Clean(PreferredRegion),
        Languages = [.. (Languages ?? []).Select(TypedLanguage.Read)],
        EducationLevel = EducationLevel,
    };
}

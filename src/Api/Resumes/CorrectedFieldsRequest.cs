using System.ComponentModel.DataAnnotations;
using JobFunctions.Api.Vacancies;
using JobFunctions.Api.Validation;
using JobFunctions.Core.Resumes;

namespace JobFunctions.Api.Resumes;

/// <summary>Fields of a resume as the person says they are. Those that are left out or null stay as they are; an empty text or list takes the old one away.</summary>
public record CorrectedFieldsRequest
{
    [Line(200)]
    public string? Name { get; init; }

    [EmailLine]
    public string? Email { get; init; }

    [PhoneLine]
    public string? Phone { get; init; }

    [Line(100)]
    public string? City { get; init; }

    [Line(200)]
    public string? CurrentPosition { get; init; }

    [Line(200)]
    public string? DesiredPosition { get; init; }

    /// <summary>Years, with a fraction if need be.</summary>
    [Within(0, 80)]
    public double? YearsOfExperience { get; init; }

    [Lines(200, 100)]
    public IReadOnlyList<string>? Skills { get; init; }

    /// <summary>All of it, the latest first.</summary>
    [MaxLength(50, ErrorMessage = "Must have at most 50 items.")]
    public IReadOnlyList<EmploymentRequest?>? Experience { get; init; }

    [MaxLength(20, ErrorMessage = "Must have at most 20 items.")]
    public IReadOnlyList<EducationRequest?>? Education { get; init; }

    public EducationLevel? EducationLevel { get; init; }

    [MaxLength(20, ErrorMessage = "Must have at most 20 items.")]
    public IReadOnlyList<LanguageRequest?>? Languages { get; init; }

    /// <summary>The monthly wish.</summary>
    public SalaryRequest? Salary { get; init; }

    /// <summary>What these say over the fields that were read.</summary>
    internal ResumeCorrections Corrections()
    {
        List<string> names = [];
        var values = new ResumeFields();
        Take("name", Name, values => values with { Name = TypedText.Clean(Name) });
        Take("email", Email, values => values with { Email = TypedText.Clean(Email)?.ToLowerInvariant() });
        Take("phone", Phone, values => values with { Phone = TypedText.Clean(Phone) });
        Take("city", City, values => values with { City = TypedText.Clean(City) });
        Take("current_position", CurrentPosition, values => values with { CurrentPosition = TypedText.Clean(CurrentPosition) });
        Take("desired_position", DesiredPosition, values => values with { DesiredPosition = TypedText.Clean(DesiredPosition) });
        Take("years_of_experience", YearsOfExperience, values => values with { YearsOfExperience = Math.Round(YearsOfExperience ?? 0, 1) });
        Take("skills", Skills, values => values with { Skills = [.. (Skills ?? []).Select(skill => skill.Trim()).Distinct(StringComparer.OrdinalIgnoreCase)] });
        Take("experience", Experience, values => values with { Experience = [.. (Experience ?? []).OfType<EmploymentRequest>().Select(job => job.ToEmployment())] });
        Take("education", Education, values => values with { Education = [.. (Education ?? []).OfType<EducationRequest>().Select(school => school.ToEducation())] });
        Take("education_level", EducationLevel, values => values with { EducationLevel = EducationLevel });
        Take("languages", Languages, values => values with { Languages = [.. (Languages ?? []).OfType<LanguageRequest>().Select(language => language.ToLanguage())] });
        Take("salary", Salary, values => values with { Salary = Salary?.ToMoney() });
        return new ResumeCorrections(names, values);

        void Take(string name, object? given, Func<ResumeFields, ResumeFields> set)
        {
            if (given is not null)
            {
                names.Add(name);
                values = set(values);
            }
        }
    }
}

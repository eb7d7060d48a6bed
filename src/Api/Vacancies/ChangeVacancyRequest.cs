using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using JobFunctions.Api.Validation;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Vacancies.Posting;

namespace JobFunctions.Api.Vacancies;

/// <summary>What to change of a vacancy. Members that are left out or null stay as they are; an empty text takes the old one away.</summary>
public sealed record ChangeVacancyRequest : IValidatableObject, INamesReferences
{
    [Line(200)]
    [MinLength(1, ErrorMessage = "Must not be empty.")]
    public string? Title { get; init; }

    /// <summary>Plain text or HTML; HTML is cleaned.</summary>
    [Prose(SaveVacancyRequest.MaxDescription)]
    [MinLength(1, ErrorMessage = "Must not be empty.")]
    public string? Description { get; init; }

    /// <summary>A town, free words, or the id of a location.</summary>
    [Line(200)]
    public string? Location { get; init; }

    /// <summary>ISO 3166 alpha-2.</summary>
    [CountryCode]
    public string? Country { get; init; }

    public bool? Remote { get; init; }

    /// <summary><c>full_time</c>, <c>part_time</c>, <c>contract</c>, <c>temporary</c> or <c>internship</c>; capitals do no harm.</summary>
    [OneOf("full_time", "part_time", "contract", "temporary", "internship")]
    public string? JobType { get; init; }

    /// <summary><c>noExperience</c>, <c>between1And3</c>, <c>between3And6</c> or <c>moreThan6</c>.</summary>
    [OneOf("noExperience", "between1And3", "between3And6", "moreThan6")]
    public string? Experience { get; init; }

    /// <summary>The name of a category or its id.</summary>
    [Line(100)]
    public string? Category { get; init; }

    [Lines(50, 100)]
    public IReadOnlyList<string>? Skills { get; init; }

    /// <summary>Ids of skills, which join the skills of this body; what is none is passed over.</summary>
    [MaxLength(50, ErrorMessage = "Must have at most 50 items.")]
    public IReadOnlyList<JsonElement>? SkillIds { get; init; }

    public SalaryRequest? Salary { get; init; }

    /// <summary>The lower end of the salary, where there is no <see cref="Salary"/>. The end that is left out stays, unless it contradicts the new one.</summary>
    [Within(0, 1_000_000_000_000)]
    public decimal? SalaryMin { get; init; }

    /// <summary>The upper end of the salary.</summary>
    [Within(0, 1_000_000_000_000)]
    public decimal? SalaryMax { get; init; }

    /// <summary>Of <see cref="SalaryMin"/> and <see cref="SalaryMax"/>; where it is missing the salary's own, or tenge.</summary>
    [CurrencyCode]
    public string? Currency { get; init; }

    /// <summary>A date or a time that has not passed.</summary>
    [FutureTime]
    public string? ExpiresAt { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (SalaryMin > SalaryMax)
        {
            yield return new ValidationResult("Must not be below salary_min.", [nameof(SalaryMax)]);
        }
    }

    internal PostingContent Apply(PostedVacancy vacancy) => new(
        TypedText.Clean(Title) ?? vacancy.Title,
        TypedText.Clean(Description) ?? vacancy.Description,
        Location is null ? vacancy.Location : TypedText.Clean(Location),
        Country is null ? vacancy.Country : CountryCodeAttribute.Clean(Country),
        Remote ?? vacancy.IsRemote,
        JobType is null ? vacancy.JobType : JobTypeWords.Parse(JobType),
        Experience is null ? vacancy.Experience : ExperienceWords.Parse(Experience),
        Category is null ? vacancy.Category : TypedText.Clean(Category),
        Skills is null ? vacancy.Skills : [.. Skills.Select(skill => skill.Trim()).Distinct(StringComparer.OrdinalIgnoreCase)],
        Salary is null ? SalaryOver(vacancy.Salary) : Salary.ToMoney(),
        FutureTimeAttribute.Parse(ExpiresAt));

    private Money? SalaryOver(Money? current)
    {
        if (SalaryMin is null && SalaryMax is null)
        {
            return current;
        }

        var (from, to) = (SalaryMin ?? current?.From, SalaryMax ?? current?.To);
        var isContradiction = from > to;
        return new Money(
            isContradiction && SalaryMin is null ? null : from,
            isContradiction && SalaryMax is null ? null : to,
            CurrencyCodeAttribute.Clean(TypedText.Clean(Currency) ?? current?.Currency ?? "KZT"),
            current?.IsGross);
    }

    INamesReferences INamesReferences.With(ResolvedReferences words) => this with
    {
        // An empty text takes the old one away, so it stays one.
        Category = words.Category ?? Category,
        Location = words.Location ?? Location,
        Country = words.Country ?? Country,
        Skills = Skills is null && SkillIds is null ? null : words.Skills,
    };
}

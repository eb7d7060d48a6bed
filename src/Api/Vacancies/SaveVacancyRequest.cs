using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using JobFunctions.Api.Validation;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Vacancies.Posting;

namespace JobFunctions.Api.Vacancies;

/// <summary>A whole vacancy as its employer writes it. Whose it is and its status are never taken from here.</summary>
public sealed record SaveVacancyRequest : IValidatableObject, INamesReferences
{
    public const int MaxDescription = 20_000;

    [Mandatory]
    [Line(200)]
    public string? Title { get; init; }

    /// <summary>Plain text or HTML; HTML is cleaned.</summary>
    [Mandatory]
    [Prose(MaxDescription)]
    public string? Description { get; init; }

    /// <summary>A town, free words, or the id of a location.</summary>
    [Line(200)]
    public string? Location { get; init; }

    /// <summary>ISO 3166 alpha-2.</summary>
    [CountryCode]
    public string? Country { get; init; }

    public bool? Remote { get; init; }

    /// <summary><c>full_time</c>, <c>part_time</c>, <c>contract</c>, <c>temporary</c> or <c>internship</c>.</summary>
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

    /// <summary>Ids of skills, which join the skills; what is none is passed over.</summary>
    [MaxLength(50, ErrorMessage = "Must have at most 50 items.")]
    public IReadOnlyList<JsonElement>? SkillIds { get; init; }

    public SalaryRequest? Salary { get; init; }

    /// <summary>The lower end of the salary in <see cref="Currency"/>, where there is no <see cref="Salary"/>.</summary>
    [Within(0, 1_000_000_000_000)]
    public decimal? SalaryMin { get; init; }

    /// <summary>The upper end of the salary.</summary>
    [Within(0, 1_000_000_000_000)]
    public decimal? SalaryMax { get; init; }

    /// <summary>Of <see cref="SalaryMin"/> and <see cref="SalaryMax"/>; tenge where it is missing.</summary>
    [CurrencyCode]
    public string? Currency { get; init; }

    /// <summary>A date or a time that has not passed; thirty days from now where it is missing.</summary>
    [FutureTime]
    public string? ExpiresAt { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (SalaryMin > SalaryMax)
        {
            yield return new ValidationResult("Must not be below salary_min.", [nameof(SalaryMax)]);
        }
    }

    public PostingContent ToContent() => new(
        Title!.Trim(),
        Description!,
        TypedText.Clean(Location),
        CountryCodeAttribute.Clean(Country),
        Remote ?? false,
        JobTypeWords.Parse(JobType),
        ExperienceWords.Parse(Experience),
        TypedText.Clean(Category),
        [.. (Skills ?? []).Select(skill => skill.Trim()).Distinct(StringComparer.OrdinalIgnoreCase)],
        Salary?.ToMoney() ?? (SalaryMin is null && SalaryMax is null ? null : new Money(SalaryMin, SalaryMax, CurrencyCodeAttribute.Clean(TypedText.Clean(Currency) ?? "KZT"))),
        FutureTimeAttribute.Parse(ExpiresAt));

    INamesReferences INamesReferences.With(ResolvedReferences words) =>
        this with { Category = words.Category, Location = words.Location, Country = words.Country, Skills = words.Skills };
}

using System.Diagnostics;
using JobFunctions.Adapters.Html;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Adapters.Sample;

/// <summary>A vacancy as <c>samples/vacancies</c> keeps it; <c>samples/README.md</c> says what the members mean.</summary>
internal sealed record SampleVacancy
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Employer { get; init; }

    public string? City { get; init; }

    public required string Country { get; init; }

    public Pay? Salary { get; init; }

    public required string Experience { get; init; }

    public required string JobType { get; init; }

    public IReadOnlyList<string>? WorkFormats { get; init; }

    public required string Role { get; init; }

    public IReadOnlyList<string>? Skills { get; init; }

    public required string Language { get; init; }

    public required int PublishedDaysAgo { get; init; }

    public bool Archived { get; init; }

    public string? Reposts { get; init; }

    public required string Description { get; init; }

    /// <summary>Translates everything but the time of publication, which depends on the day of asking.</summary>
    public Vacancy ToVacancy() => new()
    {
        Id = VacancyId.Of(SampleVacancySource.SourceName, Id),
        Title = Title,
        Company = Employer,
        City = City,
        Country = Country,
        WorkFormats = [.. (WorkFormats ?? []).Select(ToWorkFormat)],
        JobType = ToJobType(JobType),
        Experience = ToExperience(Experience),
        Salary = Salary?.ToMonthly(),
        Skills = Skills ?? [],
        Roles = [Role],
        Description = HtmlText.From(Description),
        DescriptionHtml = SafeHtml.From(Description),
        HasDetails = true,
        Url = new Uri($"https://example.com/vacancies/{Id}"),
        IsArchived = Archived,
    };

    private static WorkFormat ToWorkFormat(string value) => value switch
    {
        "on_site" => WorkFormat.OnSite,
        "remote" => WorkFormat.Remote,
        "hybrid" => WorkFormat.Hybrid,
        "field" => WorkFormat.Field,
        _ => throw new UnreachableException($"No work format is called {value}."),
    };

    private static JobType ToJobType(string value) => value switch
    {
        "full_time" => Core.Vacancies.JobType.FullTime,
        "part_time" => Core.Vacancies.JobType.PartTime,
        "contract" => Core.Vacancies.JobType.Contract,
        "temporary" => Core.Vacancies.JobType.Temporary,
        "internship" => Core.Vacancies.JobType.Internship,
        _ => throw new UnreachableException($"No job type is called {value}."),
    };

    private static ExperienceLevel ToExperience(string value) => value switch
    {
        "noExperience" => ExperienceLevel.NoExperience,
        "between1And3" => ExperienceLevel.Between1And3,
        "between3And6" => ExperienceLevel.Between3And6,
        "moreThan6" => ExperienceLevel.MoreThan6,
        _ => throw new UnreachableException($"No experience is called {value}."),
    };

    /// <param name="Per">What is paid by: hour, day, month (when missing) or year.</param>
    /// <param name="UnitsPerMonth">How many hours or days are worked in a month.</param>
    internal sealed record Pay(decimal? From, decimal? To, string Currency, bool? Gross, string? Per, decimal? UnitsPerMonth)
    {
        private const int MonthsInAYear = 12;

        public Money ToMonthly()
        {
            var factor = Per == "year" ? 1m / MonthsInAYear : UnitsPerMonth ?? 1;
            return new Money(Round(From * factor), Round(To * factor), Currency, Gross);
        }

        private static decimal? Round(decimal? amount) => amount is { } known ? Math.Round(known) : null;
    }
}

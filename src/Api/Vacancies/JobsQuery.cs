using System.ComponentModel;
using JobFunctions.Api.Paging;
using JobFunctions.Api.Validation;
using JobFunctions.Core.TextSearch;
using JobFunctions.Core.Vacancies;
using JobFunctions.Core.Vacancies.Indexing;
using Microsoft.AspNetCore.Mvc;

namespace JobFunctions.Api.Vacancies;

/// <summary>Which open vacancies to list. Conditions hold together; of the values of one, any is enough, save of <c>skills</c>.</summary>
public readonly record struct JobsQuery(
    [property: FromQuery(Name = "search")]
    [property: Description("Words that a vacancy must hold, Russian and English ones in any form; `\"words in quotes\"` stand together, `-word` is in none, `word*` is any word that begins so. The last word may be unfinished.")]
    [property: Line(IndexQuery.MaxTextLength)]
    string? Search,

    [property: FromQuery(Name = "category")]
    [property: Description("A category by name or id; may be repeated.")]
    [property: Filter(200)]
    string[]? Category,

    [property: FromQuery(Name = "location")]
    [property: Description("A town in any of its spellings, or the id of a location; may be repeated.")]
    [property: Filter(200)]
    string[]? Location,

    [property: FromQuery(Name = "country")]
    [property: Description("ISO 3166 alpha-2; may be repeated, or several with commas.")]
    [property: CountryFilter]
    string[]? Country,

    [property: FromQuery(Name = "remote")]
    [property: Description("`true` for vacancies that offer remote work, `false` for those that do not.")]
    [property: OneOf("true", "false")]
    string? Remote,

    [property: FromQuery(Name = "job_type")]
    [property: Description("`full_time`, `part_time`, `contract`, `temporary`, `internship`; may be repeated, or several with commas.")]
    [property: WordFilter("full_time", "part_time", "contract", "temporary", "internship")]
    string[]? JobType,

    [property: FromQuery(Name = "experience")]
    [property: Description("`noExperience`, `between1And3`, `between3And6`, `moreThan6`; may be repeated, or several with commas.")]
    [property: WordFilter("noExperience", "between1And3", "between3And6", "moreThan6")]
    string[]? Experience,

    [property: FromQuery(Name = "salary_from")]
    [property: Description("The most that is offered a month is not less. Vacancies that state no salary are left out.")]
    [property: Within(0, 1_000_000_000_000)]
    decimal? SalaryFrom,

    [property: FromQuery(Name = "currency")]
    [property: Description("Currency of `salary_from`; tenge where it is missing. Salaries in other currencies count at the day's rate.")]
    [property: CurrencyCode]
    string? Currency,

    [property: FromQuery(Name = "unstated_salary")]
    [property: Description("`true` keeps vacancies that state no salary beside `salary_from`.")]
    [property: OneOf("true", "false")]
    string? UnstatedSalary,

    [property: FromQuery(Name = "skills")]
    [property: Description("Names of skills in any spelling, all of which are asked for; may be repeated, or several with commas.")]
    [property: Filter(100, HasCommas = true)]
    string[]? Skills,

    [property: FromQuery(Name = "posted_after")]
    [property: Description("A date or a time; vacancies accepted then or later.")]
    [property: Instant]
    string? PostedAfter,

    [property: FromQuery(Name = "sort")]
    [property: Description("`relevance` (the newest first where there are no words), `newest` or `salary` (the highest first).")]
    [property: OneOf("relevance", "newest", "salary")]
    string? Sort,

    [property: FromQuery(Name = "facets")]
    [property: Description("`true` adds how many vacancies there would be for other values of each filter.")]
    [property: OneOf("true", "false")]
    string? Facets,

    [property: FromQuery(Name = "limit")]
    [property: Description("Most items, 1-100.")]
    [property: DefaultValue(PageQuery.DefaultLimit)]
    [property: Within(1, PageQuery.MaxLimit)]
    int? Limit,

    [property: FromQuery(Name = "cursor")]
    [property: Description("`next_cursor` of the part before, with the same conditions; nothing for the first.")]
    [property: Line(JobsQuery.MaxCursor)]
    string? Cursor)
{
    internal const int MaxCursor = 1024;

    internal string SalaryCurrency => CurrencyCodeAttribute.Clean(TypedText.Clean(Currency) ?? "KZT");

    /// <param name="salaryFrom"><see cref="SalaryFrom"/> in tenge.</param>
    internal VacancyQuery ToQuery(decimal? salaryFrom) => new()
    {
        Search = Search ?? "",
        Categories = FilterAttribute.Read(Category),
        Locations = FilterAttribute.Read(Location),
        Countries = FilterAttribute.Read(Country, hasCommas: true),
        Remote = IsTrue(Remote),
        JobTypes = [.. FilterAttribute.Read(JobType, hasCommas: true).Select(JobTypeWords.Parse).OfType<JobType>()],
        Experience = [.. FilterAttribute.Read(Experience, hasCommas: true).Select(ExperienceWords.Parse).OfType<ExperienceLevel>()],
        SalaryFrom = salaryFrom,
        WithUnstatedSalary = IsTrue(UnstatedSalary) ?? false,
        Skills = FilterAttribute.Read(Skills, hasCommas: true),
        PostedAfter = InstantAttribute.Parse(PostedAfter),
        Scope = Scope,
        Sort = TypedText.Clean(Sort)?.ToLowerInvariant() switch
        {
            "newest" => VacancySort.Newest,
            "salary" => VacancySort.Salary,
            _ => VacancySort.Relevance,
        },
        WithFacets = IsTrue(Facets) ?? false,
        Limit = Limit ?? PageQuery.DefaultLimit,
        Cursor = string.IsNullOrEmpty(Cursor) ? null : Cursor,
    };

    /// <summary>The conditions in one text, for the cursor; words and order are bound to it anyway.</summary>
    private string Scope => string.Join('\n', [
        string.Join('\t', FilterAttribute.Read(Category)),
        string.Join('\t', FilterAttribute.Read(Location)),
        string.Join('\t', FilterAttribute.Read(Country, hasCommas: true)),
        string.Join('\t', FilterAttribute.Read(JobType, hasCommas: true)),
        string.Join('\t', FilterAttribute.Read(Experience, hasCommas: true)),
        string.Join('\t', FilterAttribute.Read(Skills, hasCommas: true)),
        $"{Remote} {SalaryFrom?.ToString("G29", System.Globalization.CultureInfo.InvariantCulture)} {Currency} {UnstatedSalary} {PostedAfter}"]);

    private static bool? IsTrue(string? word) => string.IsNullOrWhiteSpace(word) ? null : word.Trim().Equals("true", StringComparison.OrdinalIgnoreCase);
}

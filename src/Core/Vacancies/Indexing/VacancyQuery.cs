using JobFunctions.Core.TextSearch;

namespace JobFunctions.Core.Vacancies.Indexing;

/// <summary>One page of the platform's vacancies. Conditions hold together; within a list one of its items is enough, but for <see cref="Skills"/>.</summary>
public sealed record VacancyQuery
{
    /// <summary>Most items of one list.</summary>
    public const int MaxItems = 50;

    /// <summary>Words, phrases and exclusions as <see cref="IndexQuery.Text"/> takes them.</summary>
    public string Search { get; init; } = "";

    public LastWord LastWord { get; init; }

    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>Towns, in any of their spellings.</summary>
    public IReadOnlyList<string> Locations { get; init; } = [];

    /// <summary>ISO 3166 alpha-2.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>True for vacancies that offer remote work, false for those that do not, null for both.</summary>
    public bool? Remote { get; init; }

    public IReadOnlyList<JobType> JobTypes { get; init; } = [];

    public IReadOnlyList<ExperienceLevel> Experience { get; init; } = [];

    /// <summary>In tenge a month: the most that is offered is not less.</summary>
    public decimal? SalaryFrom { get; init; }

    /// <summary>In tenge a month: the least that is offered is not more.</summary>
    public decimal? SalaryTo { get; init; }

    /// <summary>Whether a vacancy that states no salary goes through a bound on it; it neither fits nor fails one.</summary>
    public bool WithUnstatedSalary { get; init; }

    /// <summary>Names of skills in any of their spellings.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>Whether one of <see cref="Skills"/> is enough; otherwise all are asked for.</summary>
    public bool AnySkill { get; init; }

    public DateTimeOffset? PostedAfter { get; init; }

    /// <summary>As <see cref="IndexQuery.Scope"/>: the conditions as they were asked for. Amounts in tenge may follow the day's rates while somebody reads page after page.</summary>
    public string Scope { get; init; } = "";

    public VacancySort Sort { get; init; }

    /// <summary>Whether values are counted: category, location, country, remote, job_type, experience, skills.</summary>
    public bool WithFacets { get; init; }

    public int Limit { get; init; } = 20;

    public string? Cursor { get; init; }
}

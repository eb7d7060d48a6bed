using System.Text.Json.Serialization;
using JobFunctions.Core.Reference;

namespace JobFunctions.Core.Vacancies;

/// <summary>A vacancy as its source publishes it, in the platform's words.</summary>
public sealed record Vacancy
{
    public required VacancyId Id { get; init; }

    public required string Title { get; init; }

    /// <summary>The employer's name; null where the employer is anonymous.</summary>
    public string? Company { get; init; }

    /// <summary>The town, as the source writes it; null where none is said.</summary>
    public string? City { get; init; }

    /// <summary>ISO 3166 alpha-2; null where unknown.</summary>
    public string? Country { get; init; }

    /// <summary>Ways of working that are offered; empty where none is said.</summary>
    public IReadOnlyList<WorkFormat> WorkFormats { get; init; } = [];

    /// <summary>Whether remote work is offered; null where the vacancy does not say how it is worked.</summary>
    [JsonIgnore]
    public bool? IsRemote => WorkFormats.Count == 0 ? null : WorkFormats.Contains(WorkFormat.Remote);

    public JobType? JobType { get; init; }

    public ExperienceLevel? Experience { get; init; }

    /// <summary>Null where the source states none: it then neither fits nor fails a minimum.</summary>
    public Money? Salary { get; init; }

    /// <summary>Names of skills as the source lists them; empty where it lists none (or in a search item).</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>Names of professional roles as the source gives them.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>The platform's category by name; null where none is chosen, and for vacancies from outside.</summary>
    public string? Category { get; init; }

    /// <summary>Plain text; of a search item only the snippet.</summary>
    public string Description { get; init; } = "";

    /// <summary>The description as safe HTML; null for a search item.</summary>
    public string? DescriptionHtml { get; init; }

    /// <summary>What the source's snippet says the person would do, as plain text; null where it has none.</summary>
    public string? Responsibilities { get; init; }

    /// <summary>False for an item of a search page, which lacks skills and most of the description.</summary>
    public bool HasDetails { get; init; }

    /// <summary>The page to read it on; null where there is none.</summary>
    public Uri? Url { get; init; }

    /// <summary>The page to apply on; null where it is <see cref="Url"/> or there is none.</summary>
    public Uri? ApplyUrl { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>From then on it is served no more; null where it stays until it is closed.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>True once closed, archived or expired: never served.</summary>
    public bool IsArchived { get; init; }
}

using JobFunctions.Core.Reference;

namespace JobFunctions.Core.Search;

/// <summary>What to look for: made from a resume and the person's wishes, before any source's own language.</summary>
public sealed record SearchCriteria
{
    /// <summary>Positions to look for, best first; 1-5.</summary>
    public required IReadOnlyList<string> Positions { get; init; }

    /// <summary>Skills of the person, most telling first; at most 30.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>Words that the person typed besides; null where none.</summary>
    public string? Text { get; init; }

    /// <summary>Town or region, as the person writes it, to look in first; null means anywhere.</summary>
    public string? Area { get; init; }

    /// <summary>True where nothing outside <see cref="Area"/> is wanted but remote work; else a source looks more widely too.</summary>
    public bool AreaIsRequired { get; init; }

    public bool RemoteOnly { get; init; }

    /// <summary>The least that the person accepts, a month; null where none is said.</summary>
    public Money? MinimumSalary { get; init; }

    public double? YearsOfExperience { get; init; }

    /// <summary>Language of the resume: <c>ru</c>, <c>en</c> or <c>kk</c>.</summary>
    public string Language { get; init; } = "ru";

    /// <summary>Most vacancies to take from one source; 1-2000.</summary>
    public int Limit { get; init; } = 500;
}

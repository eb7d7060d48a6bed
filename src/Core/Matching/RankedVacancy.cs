using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Matching;

/// <summary>A vacancy with how well it fits one resume, and why. Duplicates from other sources and towns are merged into it.</summary>
public sealed record RankedVacancy
{
    public required VacancyId Id { get; init; }

    /// <summary>All vacancies that were merged into this one, <see cref="Id"/> first.</summary>
    public required IReadOnlyList<VacancyLink> Links { get; init; }

    /// <summary>Fit in per cent, 0-100.</summary>
    public required int Match { get; init; }

    /// <summary>The sub-scores that make the match.</summary>
    public required IReadOnlyList<MatchPart> Parts { get; init; }

    public required IReadOnlyList<string> MatchedSkills { get; init; }

    public required IReadOnlyList<string> MissingSkills { get; init; }

    public required IReadOnlyList<MatchEvidence> Evidence { get; init; }

    /// <summary>What the vacancy asks for and the resume does not show, as short sentences.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>What may rule the person out although no hard condition is broken, as short sentences.</summary>
    public required IReadOnlyList<string> Blockers { get; init; }

    /// <summary>One sentence to the person, in the language of the resume.</summary>
    public required string Why { get; init; }

    /// <summary>The same two texts give the same number under the same version.</summary>
    public required string ScoreVersion { get; init; }
}

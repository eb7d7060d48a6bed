using JobFunctions.Core.Matching.Occupations;
using JobFunctions.Core.Matching.Scoring;
using JobFunctions.Core.Matching.Skills;

namespace JobFunctions.Core.Matching;

/// <summary>The side of the person made ready for scoring, once for any number of vacancies. Read-only.</summary>
internal sealed class PreparedSeeker
{
    public PreparedSeeker(Seeker seeker) => Seeker = seeker;

    public Seeker Seeker { get; }

    public required TermTable Text { get; init; }

    /// <summary>Professional roles of titles and text together, by the index of a role with those near to it; null where they tell none.</summary>
    public required float[]? Roles { get; init; }

    /// <summary>Titles of the person with the occupations that they name, the wish first.</summary>
    public required IReadOnlyList<(string Title, IReadOnlyList<OccupationHit> Occupations)> Titles { get; init; }

    /// <summary>Each occupation once, with the weight of its strongest naming.</summary>
    public required IReadOnlyList<OccupationHit> Occupations { get; init; }

    public required TermTable Title { get; init; }

    public required bool HasTitle { get; init; }

    /// <summary>By the index of a skill: how far the person has it, 0-1.</summary>
    public required float[] SkillStrength { get; init; }

    /// <summary>By the index of a skill: the index of the skill that is shown for it, -1 for none.</summary>
    public required int[] SkillSource { get; init; }

    /// <summary>By the index of a skill: where the resume names it.</summary>
    public required IReadOnlyDictionary<int, (int Start, int Length)> SkillPlaces { get; init; }

    /// <summary>By the index of a skill: how well the person says to know it, the best word of all; those without a word are not in it.</summary>
    public required IReadOnlyDictionary<int, OwnSkillLevel> SkillLevels { get; init; }

    public required bool HasSkills { get; init; }

    public required double? Level { get; init; }

    /// <summary>Categories of a driving licence that the resume names.</summary>
    public required string Licences { get; init; }

    public required string? Language { get; init; }
}

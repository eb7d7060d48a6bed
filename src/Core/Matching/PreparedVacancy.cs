using JobFunctions.Core.Matching.Occupations;
using JobFunctions.Core.Matching.Requirements;
using JobFunctions.Core.Matching.Roles;
using JobFunctions.Core.Matching.Scoring;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Matching;

/// <summary>A vacancy made ready for scoring, once for any number of seekers. Read-only.</summary>
internal sealed class PreparedVacancy
{
    public PreparedVacancy(Vacancy vacancy) => Vacancy = vacancy;

    public Vacancy Vacancy { get; }

    /// <summary>Stems of all that tells of the work, with their weights.</summary>
    public required TermVector Text { get; init; }

    /// <summary>Professional roles that title and text together speak of.</summary>
    public required RoleShares Roles { get; init; }

    public required IReadOnlyList<OccupationHit> Occupations { get; init; }

    /// <summary>Stems of the title with their weights.</summary>
    public required TermVector Title { get; init; }

    /// <summary>The most weighty first.</summary>
    public required SkillDemand[] Skills { get; init; }

    public required PhraseDemand[] Phrases { get; init; }

    /// <summary>Sum of the weights of <see cref="Skills"/> and <see cref="Phrases"/>.</summary>
    public required float SkillWeight { get; init; }

    /// <summary>Technologies that the title names, such as Java; knowing one of them is enough.</summary>
    public required int[] TitleSkills { get; init; }

    public required double? TitleLevel { get; init; }

    public required StatedRequirements Requirements { get; init; }

    public required string? Language { get; init; }
}

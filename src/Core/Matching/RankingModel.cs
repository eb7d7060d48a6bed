using JobFunctions.Core.Matching.Background;
using JobFunctions.Core.Matching.Occupations;
using JobFunctions.Core.Matching.Roles;
using JobFunctions.Core.Matching.Scoring;
using JobFunctions.Core.Matching.Skills;

namespace JobFunctions.Core.Matching;

/// <summary>All that ranking knows before it reads a text: two tables that people edit and what was fitted on data.</summary>
internal sealed record RankingModel(SkillTaxonomy Skills, OccupationTable Occupations, BackgroundStatistics Background, RoleTable Roles, ScoreWeights Weights)
{
    private static readonly Lazy<RankingModel> Shared =
        new(() => new RankingModel(SkillTaxonomy.Default, OccupationTable.Default, BackgroundStatistics.Default, RoleTable.Default, ScoreWeights.Default));

    /// <summary>What is in the files of this folder.</summary>
    public static RankingModel Default => Shared.Value;
}

using JobFunctions.Core.Matching;
using JobFunctions.Core.Matching.Background;
using JobFunctions.Core.Matching.Occupations;
using JobFunctions.Core.Matching.Roles;
using JobFunctions.Core.Matching.Scoring;
using JobFunctions.Core.Matching.Skills;

namespace JobFunctions.Benchmarks.Fitting;

/// <summary>Tables of ranking as the lines of their files.</summary>
internal sealed record FittedTables(string Terms, string Skills, string Roles)
{
    public RankingModel ToModel(ScoreWeights weights) => new(
        SkillTaxonomy.Default,
        OccupationTable.Default,
        BackgroundStatistics.Parse(new StringReader(Terms), new StringReader(Skills), SkillTaxonomy.Default),
        RoleTable.Parse(new StringReader(Roles)),
        weights);
}

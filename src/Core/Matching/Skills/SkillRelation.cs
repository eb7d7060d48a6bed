namespace JobFunctions.Core.Matching.Skills;

/// <summary>What a block says of another skill.</summary>
/// <param name="Name">The other skill.</param>
/// <param name="There">How far who knows the block's skill knows the other one, above 0, below 1.</param>
/// <param name="Back">The same the other way round.</param>
internal sealed record SkillRelation(string Name, double There, double Back, SourceLine Line);

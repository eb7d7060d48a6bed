namespace JobFunctions.Core.Matching.Skills;

/// <summary>What a text says beside a skill about how well it is known or wanted; at least one of the two is said.</summary>
/// <param name="Years">Above 0, at most 50; a fraction where months are said.</param>
public readonly record struct StatedSkillLevel(SkillLevel? Level, double? Years);

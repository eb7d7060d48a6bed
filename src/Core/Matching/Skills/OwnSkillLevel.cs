namespace JobFunctions.Core.Matching.Skills;

/// <summary>How well a person says to know a skill.</summary>
/// <param name="Place">Where the resume's text says so; null where only a list of skills does.</param>
internal readonly record struct OwnSkillLevel(StatedSkillLevel Stated, (int Start, int Length)? Place);

namespace JobFunctions.Core.Matching.Skills;

/// <summary>A skill that another one brings along.</summary>
/// <param name="Index">Index of the skill that is brought along.</param>
/// <param name="Weight">How far it counts as known, above 0, below 1 (who knows ASP.NET knows .NET to 0.9, but not the other way round).</param>
public readonly record struct RelatedSkill(int Index, double Weight);

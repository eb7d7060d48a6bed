namespace JobFunctions.Core.Matching;

/// <summary>One sub-score.</summary>
/// <param name="Score">0-1; null where the texts say nothing about it, and its weight then counts for nothing.</param>
/// <param name="Weight">Share in the whole, 0-1.</param>
public sealed record MatchPart(string Name, double? Score, double Weight);

namespace JobFunctions.Core.Applications.Matching;

/// <summary>Output of <see cref="MatchApplication.Score"/>.</summary>
/// <param name="Match">0-100; null when the application, its resume or its vacancy is no more.</param>
public sealed record MatchApplicationOutput(int? Match);

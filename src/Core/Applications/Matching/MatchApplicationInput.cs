namespace JobFunctions.Core.Applications.Matching;

/// <summary>Input of <see cref="MatchApplication"/>.</summary>
public sealed record MatchApplicationInput(ApplicationId ApplicationId);

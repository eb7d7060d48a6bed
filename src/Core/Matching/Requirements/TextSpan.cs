namespace JobFunctions.Core.Matching.Requirements;

/// <summary>A place in a vacancy's description.</summary>
internal readonly record struct TextSpan(int Start, int Length);

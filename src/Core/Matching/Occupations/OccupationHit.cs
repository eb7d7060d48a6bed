namespace JobFunctions.Core.Matching.Occupations;

/// <summary>An occupation that a title names.</summary>
/// <param name="Weight">How surely, above 0 to 1.</param>
internal readonly record struct OccupationHit(int Occupation, float Weight);

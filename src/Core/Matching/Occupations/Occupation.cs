namespace JobFunctions.Core.Matching.Occupations;

/// <summary>A kind of job.</summary>
/// <param name="Index">Its place in <see cref="OccupationTable.Occupations"/>.</param>
/// <param name="Field">Index of its field of work in <see cref="OccupationTable.Fields"/>.</param>
public sealed record Occupation(int Index, string Name, int Field);

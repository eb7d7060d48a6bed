namespace JobFunctions.Core.Resumes.Quality;

/// <summary>A part of the score of a resume.</summary>
/// <param name="Name"><c>contacts</c>, <c>position</c>, <c>experience</c>, <c>skills</c>, <c>education</c>, <c>languages</c> or <c>salary</c>.</param>
/// <param name="Points">0 to <paramref name="Most"/>.</param>
public sealed record QualityPart(string Name, int Points, int Most);

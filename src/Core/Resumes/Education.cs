namespace JobFunctions.Core.Resumes;

/// <summary>One place of study.</summary>
/// <param name="Year">Year of graduation, or of leaving.</param>
public sealed record Education(string? Institution, EducationLevel? Level, string? Field, int? Year);

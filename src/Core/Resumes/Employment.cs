namespace JobFunctions.Core.Resumes;

/// <summary>One place of work.</summary>
/// <param name="To">null means until now (or, where <paramref name="From"/> is null too, that no dates are given).</param>
public sealed record Employment(string? Position, string? Employer, PartialDate? From, PartialDate? To, string? Description);

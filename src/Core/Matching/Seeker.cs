using JobFunctions.Core.Resumes;

namespace JobFunctions.Core.Matching;

/// <summary>The side of the person in ranking.</summary>
/// <param name="Text">The plain text of the resume, or the typed fields as text.</param>
/// <param name="Fields">What was understood of it, the person's corrections included.</param>
/// <param name="Language">Of the explanations: <c>ru</c>, <c>en</c> or <c>kk</c>.</param>
public sealed record Seeker(string Text, ResumeFields Fields, HardConditions Conditions, string Language);

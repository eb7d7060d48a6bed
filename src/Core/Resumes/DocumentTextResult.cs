namespace JobFunctions.Core.Resumes;

/// <summary>The text of a file, or why there is none. Exactly one of the two is set.</summary>
public sealed record DocumentTextResult(ResumeText? Text, ResumeFailure? Failure);

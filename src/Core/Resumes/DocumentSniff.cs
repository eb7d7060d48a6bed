namespace JobFunctions.Core.Resumes;

/// <summary>What the first bytes of a file say. Exactly one of the two is set.</summary>
public sealed record DocumentSniff(string? MediaType, ResumeFailure? Failure);

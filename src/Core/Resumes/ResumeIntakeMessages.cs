using JobFunctions.Core.Accounts;

namespace JobFunctions.Core.Resumes;

/// <summary>Which resume to read.</summary>
public sealed record ResumeIntakeInput(AccountId AccountId, ResumeId ResumeId);

/// <summary>The text stands in its blob, unless the file is unusable.</summary>
public sealed record ReadResumeTextOutput(ResumeFailure? Failure);

/// <summary>The resume is ready, unless its text tells nothing of a person.</summary>
public sealed record ReadResumeFieldsOutput(ResumeFailure? Failure = null);

/// <summary>Which resume failed, and why.</summary>
public sealed record FailResumeInput(AccountId AccountId, ResumeId ResumeId, ResumeFailure Failure);

/// <summary>Nothing to tell.</summary>
public sealed record FailResumeOutput;

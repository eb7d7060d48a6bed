namespace JobFunctions.Core.Resumes;

/// <summary>Why a file cannot be used.</summary>
/// <param name="Code">One of <c>unsupported_type</c>, <c>old_doc</c>, <c>password</c>, <c>image_only</c>, <c>empty</c>, <c>no_resume</c>, <c>corrupt</c>, <c>too_complex</c> or <c>timeout</c>.</param>
/// <param name="Reason">One or two sentences to the person: what is wrong and what to do.</param>
public sealed record ResumeFailure(string Code, string Reason);

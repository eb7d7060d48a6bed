namespace JobFunctions.Core.Resumes.Generation;

/// <summary>What a resume says, chosen and ordered for a vacancy. All of it stands in the resume that it was made of.</summary>
/// <param name="Language">Of the resume: <c>ru</c>, <c>en</c> or <c>kk</c>.</param>
/// <param name="Summary">Lines.</param>
public sealed record TailoredResume(string Language, ResumeFields Fields, IReadOnlyList<string> Summary, IReadOnlyList<ResumeExtra> Extras);

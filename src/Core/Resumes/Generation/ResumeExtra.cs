namespace JobFunctions.Core.Resumes.Generation;

/// <summary>A section of a resume that has no fields of its own, such as projects or certificates, in the person's words.</summary>
/// <param name="Heading">As the person wrote it.</param>
/// <param name="JsonName">The section of JSON Resume that it belongs to.</param>
/// <param name="Lines">At least one.</param>
public sealed record ResumeExtra(string Heading, string JsonName, IReadOnlyList<string> Lines);

namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Something that was found in a resume.</summary>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Line">Index of the line of the <see cref="ResumeText"/> where it stands.</param>
internal readonly record struct Found<T>(T Value, double Confidence, int Line);

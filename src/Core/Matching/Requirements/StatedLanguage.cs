namespace JobFunctions.Core.Matching.Requirements;

/// <param name="Code">ISO 639-1.</param>
/// <param name="Level">1 (A1) to 6 (C2).</param>
internal sealed record StatedLanguage(string Code, int Level);

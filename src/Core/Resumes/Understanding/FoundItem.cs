namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>One item of a list that was found in a resume.</summary>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Lines">Indexes of the lines of the <see cref="ResumeText"/> that tell it, top to bottom.</param>
/// <param name="Printed">The words on these lines that tell it.</param>
internal sealed record FoundItem<T>(T Value, double Confidence, EvidenceBasis Basis, IReadOnlyList<int> Lines, IReadOnlyList<string> Printed);

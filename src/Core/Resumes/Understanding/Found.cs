namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Something that was found in a resume.</summary>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Line">Index of the line of the <see cref="ResumeText"/> where it begins; -1 where it is reckoned from what was found elsewhere.</param>
internal readonly record struct Found<T>(T Value, double Confidence, int Line)
{
    public EvidenceBasis Basis { get; init; } = EvidenceBasis.Placed;

    /// <summary>As it is printed; null where the value itself is.</summary>
    public string? Printed { get; init; }
}

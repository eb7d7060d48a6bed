namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>The line that tells when a job was.</summary>
/// <param name="Line">Where the time begins.</param>
/// <param name="Last">Where it ends: the next line, where it is broken.</param>
/// <param name="Rest">What else the line says.</param>
/// <param name="Printed">The words that tell the time, one for each line.</param>
internal readonly record struct JobTime(int Line, int Last, DateRange Range, string Rest, IReadOnlyList<string> Printed)
{
    /// <summary>The item of a list that the time stands beside.</summary>
    public string? Item { get; init; }
}

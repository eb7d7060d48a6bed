namespace JobFunctions.Core.Matching.Requirements;

/// <summary>A listed skill that the taxonomy does not know: its words are looked for in the resume.</summary>
/// <param name="Source">Index in the vacancy's list of skills.</param>
/// <param name="Stems">Of its words that mean something.</param>
internal readonly record struct PhraseDemand(int Source, ulong[] Stems, float Weight);

namespace JobFunctions.Core.Matching.Scoring;

/// <summary>The stems of a text with their weights, as a vector of length 1.</summary>
internal sealed record TermVector(ulong[] Terms, float[] Weights)
{
    public static readonly TermVector Empty = new([], []);
}

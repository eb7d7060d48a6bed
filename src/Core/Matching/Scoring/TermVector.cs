namespace JobFunctions.Core.Matching.Scoring;

/// <summary>The stems of a text with their weights, as a vector of length 1.</summary>
/// <param name="Length">Of the vector before it was made 1: grows with how much the text says.</param>
internal sealed record TermVector(ulong[] Terms, float[] Weights, float Length)
{
    public static readonly TermVector Empty = new([], [], 0);
}

namespace JobFunctions.Core.TextSearch.Segments;

/// <summary>
/// How much a term counts in a document in one byte: the sum over fields of weight * occurrences / length normalisation (Robertson,
/// Zaragoza, Taylor: Simple BM25 Extension to Multiple Weighted Fields, 2004), sixteen steps to each doubling.
/// </summary>
/// <remarks>It depends on nothing but the document, so it is the same in whatever segment the document stands.</remarks>
internal static class Impact
{
    private const float StepsOfDoubling = 16;
    private const float Doublings = 6;
    private const float Saturation = 1.2f;

    private static readonly float[] Shares = [.. Enumerable.Range(0, 256).Select(ShareSlowly)];

    /// <param name="weight">Above 0.</param>
    public static byte Of(float weight) =>
        (byte)Math.Clamp(1 + MathF.Round((MathF.Log2(weight) + Doublings) * StepsOfDoubling), 1, 255);

    /// <summary>The saturated share of the term's weight that the document gets, 0-1.</summary>
    public static float ShareOf(byte impact) => Shares[impact];

    private static float ShareSlowly(int impact)
    {
        var weight = MathF.Pow(2, ((impact - 1) / StepsOfDoubling) - Doublings);
        return impact == 0 ? 0 : weight / (Saturation + weight);
    }
}

namespace JobFunctions.Core.TextSearch.Segments;

/// <summary>
/// How much a term counts in a document in one byte, sixteen steps to each doubling: the sum over fields of weight * BM25's saturated
/// occurrences. Each field is saturated by itself, so that no number of occurrences in a body makes up for the title.
/// </summary>
/// <remarks>It depends on nothing but the document, so it is the same in whatever segment the document stands.</remarks>
internal static class Impact
{
    private const float StepsOfDoubling = 16;
    private const float Doublings = 6;
    private const float FieldSaturation = 1.2f;

    // Much greater than a body's weight, so that fields still add up.
    private const float Saturation = 4;

    private static readonly float[] Shares = [.. Enumerable.Range(0, 256).Select(ShareSlowly)];

    /// <param name="counts">For each field the term's occurrences over the length of the text there (1 is one in a text of the usual length).</param>
    public static byte Of(IReadOnlyList<TextField> fields, ReadOnlySpan<float> counts)
    {
        var weight = 0f;
        for (var field = 0; field < counts.Length; field++)
        {
            weight += fields[field].Weight * counts[field] * (FieldSaturation + 1) / (counts[field] + FieldSaturation);
        }

        return (byte)Math.Clamp(1 + MathF.Round((MathF.Log2(weight) + Doublings) * StepsOfDoubling), 1, 255);
    }

    /// <summary>The share of the term's weight that the document gets, 0-1.</summary>
    public static float ShareOf(byte impact) => Shares[impact];

    private static float ShareSlowly(int impact)
    {
        var weight = MathF.Pow(2, ((impact - 1) / StepsOfDoubling) - Doublings);
        return impact == 0 ? 0 : weight / (Saturation + weight);
    }
}

namespace JobFunctions.Benchmarks.Quality.Ranking;

/// <summary>How good the first ten of an order are.</summary>
internal static class RankingQuality
{
    private const int Depth = 10;

    /// <returns>nDCG@10 with related as 1 and unrelated as 0, and the share of related ones among the first ten (or among as many as there are).</returns>
    /// <param name="scores">Of each candidate; equal ones keep their order.</param>
    /// <param name="isRelated">Of each candidate; at least one is.</param>
    public static (double Ndcg, double Share) Of(ReadOnlySpan<double> scores, bool[] isRelated)
    {
        Span<int> first = stackalloc int[Depth];
        var count = 0;
        for (var candidate = 0; candidate < scores.Length; candidate++)
        {
            if (count == Depth && scores[candidate] <= scores[first[Depth - 1]])
            {
                continue;
            }

            var place = count < Depth ? count++ : Depth - 1;
            for (; place > 0 && scores[first[place - 1]] < scores[candidate]; place--)
            {
                first[place] = first[place - 1];
            }

            first[place] = candidate;
        }

        var related = Math.Min(Depth, isRelated.AsSpan().Count(true));
        var gain = 0.0;
        var ideal = 0.0;
        var held = 0;
        for (var place = 0; place < Depth; place++)
        {
            var isHit = place < count && isRelated[first[place]];
            gain += isHit ? Discount(place) : 0;
            ideal += place < related ? Discount(place) : 0;
            held += isHit ? 1 : 0;
        }

        return (gain / ideal, (double)held / related);
    }

    private static double Discount(int place) => 1 / Math.Log2(place + 2);
}

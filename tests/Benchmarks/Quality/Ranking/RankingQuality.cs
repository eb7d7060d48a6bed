namespace JobFunctions.Benchmarks.Quality.Ranking;

/// <summary>How good the first ten of orders are, over many queries.</summary>
internal sealed class RankingQuality
{
    private const int Depth = 10;

    public int Queries { get; private set; }

    private double _share;
    private double _gain;

    /// <summary>Mean share of related ones among the first ten (or among as many as there are).</summary>
    public double ShareOfTen => Queries == 0 ? 0 : _share / Queries;

    /// <summary>Mean nDCG@10 with related as 1 and unrelated as 0.</summary>
    public double Ndcg => Queries == 0 ? 0 : _gain / Queries;

    /// <param name="scores">Of each candidate; equal ones keep their order.</param>
    /// <param name="isRelated">Of each candidate; at least one is.</param>
    public void Add(double[] scores, bool[] isRelated)
    {
        var order = Enumerable.Range(0, scores.Length).OrderByDescending(index => scores[index]).Take(Depth).ToList();
        var related = isRelated.Count(value => value);
        var ideal = Enumerable.Range(0, Math.Min(Depth, related)).Sum(Discount);
        _share += (double)order.Count(index => isRelated[index]) / Math.Min(Depth, related);
        _gain += order.Select((index, place) => isRelated[index] ? Discount(place) : 0).Sum() / ideal;
        Queries++;
    }

    private static double Discount(int place) => 1 / Math.Log2(place + 2);
}

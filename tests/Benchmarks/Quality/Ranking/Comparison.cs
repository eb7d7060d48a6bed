namespace JobFunctions.Benchmarks.Quality.Ranking;

/// <summary>Our orders beside those of plain BM25, query by query.</summary>
internal sealed class Comparison
{
    private const int Resamples = 1000;

    private readonly List<(double Ndcg, double Share)> _ours = [];
    private readonly List<(double Ndcg, double Share)> _plain = [];

    public int Queries => _ours.Count;

    public double Ndcg => _ours.Average(quality => quality.Ndcg);

    public double Share => _ours.Average(quality => quality.Share);

    public double PlainNdcg => _plain.Average(quality => quality.Ndcg);

    public double PlainShare => _plain.Average(quality => quality.Share);

    public void Add((double Ndcg, double Share) ours, (double Ndcg, double Share) plain)
    {
        _ours.Add(ours);
        _plain.Add(plain);
    }

    /// <summary>The middle 95 % of the gain in nDCG@10 over BM25 when the queries are drawn anew (paired bootstrap, fixed seed).</summary>
    public (double Low, double High) GainInterval()
    {
        var random = new Random(1);
        var gains = new double[Resamples];
        for (var i = 0; i < Resamples; i++)
        {
            for (var j = 0; j < Queries; j++)
            {
                var drawn = random.Next(Queries);
                gains[i] += (_ours[drawn].Ndcg - _plain[drawn].Ndcg) / Queries;
            }
        }

        Array.Sort(gains);
        return (gains[Resamples / 40], gains[Resamples - 1 - (Resamples / 40)]);
    }
}

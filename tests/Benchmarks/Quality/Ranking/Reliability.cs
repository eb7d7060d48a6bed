namespace JobFunctions.Benchmarks.Quality.Ranking;

/// <summary>How the per cents of related and of unrelated pairs are spread.</summary>
internal sealed class Reliability
{
    private readonly long[] _related = new long[101];
    private readonly long[] _unrelated = new long[101];

    public void Add(int match, bool isRelated) => (isRelated ? _related : _unrelated)[match]++;

    /// <summary>The per cent that this share of the pairs stays below.</summary>
    public int Quantile(bool isRelated, double share)
    {
        var counts = isRelated ? _related : _unrelated;
        var left = share * counts.Sum();
        for (var match = 0; match < counts.Length; match++)
        {
            left -= counts[match];
            if (left < 0)
            {
                return match;
            }
        }

        return 100;
    }

    /// <summary>The shares of related and of unrelated pairs with a per cent in this range.</summary>
    public (double Related, double Unrelated) SharesOf(int from, int below) =>
        ((double)_related[from..below].Sum() / _related.Sum(), (double)_unrelated[from..below].Sum() / _unrelated.Sum());
}

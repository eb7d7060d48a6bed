namespace JobFunctions.Benchmarks.Speed.Index;

/// <summary>Words of one language as texts have them: few of them common, most of them rare (Zipf's law), in several forms each.</summary>
internal sealed class WordSource
{
    private const int Lemmas = 25_000;
    private const double Exponent = 1.05;

    private readonly string[] _lemmas;
    private readonly string[] _endings;
    private readonly double[] _cumulated;

    /// <param name="common">The commonest, the commonest of them first, without endings.</param>
    /// <param name="syllables">What the rare ones are made of.</param>
    public WordSource(IReadOnlyList<string> common, IReadOnlyList<string> syllables, string[] endings, Random random)
    {
        _lemmas = [.. common, .. Enumerable.Range(0, Lemmas - common.Count).Select(_ => Invent(syllables, random))];
        _endings = endings;
        _cumulated = new double[Lemmas];
        var sum = 0d;
        for (var rank = 0; rank < Lemmas; rank++)
        {
            sum += 1 / Math.Pow(rank + 2, Exponent);
            _cumulated[rank] = sum;
        }
    }

    public string Next(Random random)
    {
        var at = Array.BinarySearch(_cumulated, random.NextDouble() * _cumulated[^1]);
        return Word(at < 0 ? ~at : at, random);
    }

    /// <summary>A form of the word with this place among the common ones.</summary>
    public string Word(int rank, Random random) => _lemmas[Math.Min(rank, Lemmas - 1)] + _endings[random.Next(_endings.Length)];

    private static string Invent(IReadOnlyList<string> syllables, Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(2, 5)).Select(_ => syllables[random.Next(syllables.Count)]));
}

using System.Text.RegularExpressions;

namespace JobFunctions.Benchmarks.Quality.Ranking;

/// <summary>BM25 (k1 1.2, b 0.75) over lower-case words as they stand, with the statistics of the candidates: what ranking has to beat.</summary>
internal sealed partial class PlainBm25
{
    private readonly List<(Dictionary<string, int> Counts, int Length)> _documents;
    private readonly Dictionary<string, double> _inverseFrequency;
    private readonly double _meanLength;

    public PlainBm25(IEnumerable<string> documents)
    {
        _documents = [.. documents.Select(Count)];
        _meanLength = _documents.Average(document => document.Length);
        _inverseFrequency = _documents.SelectMany(document => document.Counts.Keys).GroupBy(word => word)
            .ToDictionary(group => group.Key, group => Math.Log(1 + ((_documents.Count - group.Count() + 0.5) / (group.Count() + 0.5))));
    }

    public double[] Score(string query)
    {
        var words = Count(query).Counts.Keys.Where(_inverseFrequency.ContainsKey).ToList();
        return [.. _documents.Select(document => words.Sum(word => Weight(document, word)))];
    }

    [GeneratedRegex(@"\w+")]
    private static partial Regex Words();

    private static (Dictionary<string, int> Counts, int Length) Count(string text)
    {
        var counts = new Dictionary<string, int>();
        var length = 0;
        foreach (var match in Words().EnumerateMatches(text))
        {
            var word = text.Substring(match.Index, match.Length).ToLowerInvariant();
            counts[word] = counts.GetValueOrDefault(word) + 1;
            length++;
        }

        return (counts, length);
    }

    private double Weight((Dictionary<string, int> Counts, int Length) document, string word) =>
        document.Counts.TryGetValue(word, out var count)
            ? _inverseFrequency[word] * count * 2.2 / (count + (1.2 * (0.25 + (0.75 * document.Length / _meanLength))))
            : 0;
}

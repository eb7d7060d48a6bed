using System.Text.RegularExpressions;

namespace JobFunctions.Adapters.Sample;

/// <summary>Finds sample vacancies by words: enough to stand for a job site's search, not for ranking.</summary>
internal sealed partial class SampleWordIndex
{
    private const int TitleWeight = 3;
    private const int SkillWeight = 2;
    private const int TextWeight = 1;

    // Two words are forms of one another when they share this much of the longer one from the left.
    private const double SharedStart = 0.7;
    private const int LeastShared = 4;

    private readonly List<SampleCatalog.Entry> _entries = [];
    private readonly Dictionary<string, Dictionary<int, int>> _weights = new(StringComparer.Ordinal);

    public void Add(SampleCatalog.Entry entry)
    {
        var number = _entries.Count;
        _entries.Add(entry);
        Add(number, entry.Vacancy.Title, TitleWeight);
        Add(number, string.Join(' ', [.. entry.Vacancy.Skills, .. entry.Vacancy.Roles]), SkillWeight);
        Add(number, $"{entry.Vacancy.Company} {entry.Vacancy.Description}", TextWeight);
    }

    /// <returns>Best first; between equals the newer one, then the smaller id, so that pages never shift.</returns>
    public IReadOnlyList<SampleCatalog.Entry> Search(IReadOnlyList<string> phrases, int atLeast)
    {
        var scores = new Dictionary<int, (int Phrases, double Score)>();
        foreach (var phrase in phrases)
        {
            foreach (var (number, score) in Having(phrase))
            {
                var sofar = scores.GetValueOrDefault(number);
                scores[number] = (sofar.Phrases + 1, sofar.Score + score);
            }
        }

        return
        [
            .. scores
                .Where(found => found.Value.Phrases >= atLeast)
                .OrderByDescending(found => found.Value.Score)
                .ThenBy(found => _entries[found.Key].PublishedDaysAgo)
                .ThenBy(found => _entries[found.Key].Vacancy.Id.Value, StringComparer.Ordinal)
                .Select(found => _entries[found.Key]),
        ];
    }

    /// <summary>Words in lower case, in which <c>C#</c>, <c>C++</c> and <c>1С</c> (typed with either letter) are words.</summary>
    public static IReadOnlyList<string> WordsOf(string text) =>
        [.. Word().Matches(text.ToLowerInvariant().Replace('ё', 'е')).Select(match => match.Value == "1c" ? "1с" : match.Value)];

    private void Add(int number, string text, int weight)
    {
        foreach (var word in WordsOf(text))
        {
            if (!_weights.TryGetValue(word, out var entries))
            {
                _weights.Add(word, entries = []);
            }

            entries[number] = Math.Max(weight, entries.GetValueOrDefault(number));
        }
    }

    // A rare word says more than a frequent one, and a phrase is there only with all of its words.
    private Dictionary<int, double> Having(string phrase)
    {
        Dictionary<int, double>? having = null;
        foreach (var word in WordsOf(phrase).Distinct())
        {
            var weights = new Dictionary<int, int>();
            foreach (var (number, weight) in _weights.Where(known => IsForm(known.Key, word)).SelectMany(known => known.Value))
            {
                weights[number] = Math.Max(weight, weights.GetValueOrDefault(number));
            }

            var rarity = Math.Log(1 + ((double)_entries.Count / Math.Max(1, weights.Count)));
            having = weights
                .Where(found => having is null || having.ContainsKey(found.Key))
                .ToDictionary(found => found.Key, found => (found.Value * rarity) + (having?[found.Key] ?? 0));
        }

        return having ?? [];
    }

    private static bool IsForm(string known, string asked)
    {
        if (known == asked)
        {
            return true;
        }

        var shared = known.AsSpan().CommonPrefixLength(asked);
        return shared >= LeastShared && shared >= SharedStart * Math.Max(known.Length, asked.Length);
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+[+#]*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}

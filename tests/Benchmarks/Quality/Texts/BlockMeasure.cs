using System.Text;
using System.Text.RegularExpressions;

namespace JobFunctions.Benchmarks.Quality.Texts;

/// <summary>Tells whether a job came out of a file in one piece.</summary>
/// <remarks>
/// A job is whole when some stretch of the text holds its title, its employer and its bullets, each word for word,
/// title and employer before the bullets and those in their order, and besides them nothing but the job's own dates, place and labels.
/// </remarks>
internal sealed partial class BlockMeasure(string text, IReadOnlyList<string> labels)
{
    /// <summary>So many words at most are a period and a place.</summary>
    private const int Longest = 16;

    private readonly List<string> _tokens = Tokens(text);
    private readonly List<string> _labels = [.. labels.SelectMany(Tokens)];

    public bool IsWhole(MadeJob job) => Places(job).Any();

    /// <summary>Whether it is whole and its period stands in it, or next to it with nothing but its place between.</summary>
    public bool HasDatesWithIt(MadeJob job)
    {
        var (dates, own) = (Tokens(job.Dates), Tokens(job.Place).Concat(_labels).ToHashSet());

        return Places(job).Any(place =>
        {
            var (from, to) = (place.Start, place.End);

            while (from > 0 && (own.Contains(_tokens[from - 1]) || dates.Contains(_tokens[from - 1])) && place.Start - from < Longest)
            {
                from--;
            }

            while (to < _tokens.Count && (own.Contains(_tokens[to]) || dates.Contains(_tokens[to])) && to - place.End < Longest)
            {
                to++;
            }

            return dates.All(_tokens.GetRange(from, to - from).Contains);
        });
    }

    private IEnumerable<(int Start, int End)> Places(MadeJob job)
    {
        List<List<string>> parts = [Tokens(job.Title), Tokens(job.Employer), .. job.Bullets.Select(Tokens)];
        var own = Tokens(job.Dates).Concat(Tokens(job.Place)).Concat(_labels).ToHashSet();
        var longest = parts.Sum(part => part.Count) + Tokens(job.Dates).Count + Tokens(job.Place).Count + _labels.Count;

        // Either of title and employer may be first.
        foreach (var expected in (List<string>[])[[.. parts.SelectMany(part => part)], [.. parts[1], .. parts[0], .. parts.Skip(2).SelectMany(part => part)]])
        {
            for (var start = 0; start < _tokens.Count; start++)
            {
                if (_tokens[start] == expected[0] && EndOf(start, expected, own, longest) is { } end)
                {
                    yield return (start, end);
                }
            }
        }
    }

    // The job's own dates and place may stand between any words.
    private int? EndOf(int start, List<string> expected, HashSet<string> own, int longest)
    {
        var (at, found) = (start, 0);

        while (found < expected.Count && at < _tokens.Count && at - start < longest && (_tokens[at] == expected[found] || own.Contains(_tokens[at])))
        {
            found += _tokens[at++] == expected[found] ? 1 : 0;
        }

        return found == expected.Count ? at : null;
    }

    public static List<string> Tokens(string text) => [.. Word().Matches(text.Normalize(NormalizationForm.FormKC)).Select(match => match.Value.ToUpperInvariant())];

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}

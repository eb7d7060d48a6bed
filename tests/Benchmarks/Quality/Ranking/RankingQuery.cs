using JobFunctions.Core.Matching;

namespace JobFunctions.Benchmarks.Quality.Ranking;

/// <param name="Group">The category or role that the query is of.</param>
/// <param name="Text">What plain BM25 is asked.</param>
/// <param name="IsRelated">Of each candidate.</param>
/// <param name="Own">The candidate that the query was made of, which is no answer.</param>
internal sealed record RankingQuery(string Group, Seeker Seeker, string Text, bool[] IsRelated, int? Own)
{
    public bool HasRelated => IsRelated.AsSpan().Contains(true);
}

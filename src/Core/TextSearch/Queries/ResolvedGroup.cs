using JobFunctions.Core.TextSearch.Segments;

namespace JobFunctions.Core.TextSearch.Queries;

/// <summary>A group of a query in the terms of each segment of a snapshot.</summary>
internal sealed class ResolvedGroup
{
    // A beginning that is a word itself stands for itself unless what it may grow into is this many times as common.
    private const int CommonerBy = 20;

    private readonly List<ResolvedAlternative>[] _bySegment;

    /// <param name="hasGrown">Whether a group that may be a beginning stands for one; null to find out.</param>
    public ResolvedGroup(QueryGroup group, IReadOnlyList<LiveSegment> segments, bool? hasGrown)
    {
        _bySegment = Resolve(group.Alternatives, segments);
        Frequency = FrequencyOf(_bySegment);
        if (group.Completions.Count == 0 || (hasGrown == false && !group.IsBeginning))
        {
            return;
        }

        var completions = Resolve(group.Completions, segments);
        var frequency = FrequencyOf(completions);
        HasGrown = !group.IsBeginning && (hasGrown ?? (long)Frequency * CommonerBy < frequency);
        if (HasGrown || group.IsBeginning)
        {
            Frequency += frequency;
            for (var i = 0; i < completions.Length; i++)
            {
                _bySegment[i].AddRange(completions[i]);
            }
        }
    }

    /// <summary>True when the group may be a beginning and is taken for one.</summary>
    public bool HasGrown { get; }

    /// <summary>Documents that fit, counted roughly: removed ones and those that fit in two ways count too.</summary>
    public int Frequency { get; }

    /// <summary>What a perfect fit adds to a score.</summary>
    public float Weight { get; set; }

    public IReadOnlyList<ResolvedAlternative> In(int segment) => _bySegment[segment];

    private static List<ResolvedAlternative>[] Resolve(IReadOnlyList<QueryAlternative> alternatives, IReadOnlyList<LiveSegment> segments)
    {
        var resolved = new List<ResolvedAlternative>[segments.Count];
        for (var i = 0; i < resolved.Length; i++)
        {
            resolved[i] = [];
            foreach (var alternative in alternatives)
            {
                if (Resolve(alternative, segments[i].Segment) is { } found)
                {
                    resolved[i].Add(found);
                }
            }
        }

        return resolved;
    }

    private static ResolvedAlternative? Resolve(QueryAlternative alternative, Segment segment)
    {
        switch (alternative.Kind)
        {
            case AlternativeKind.Word:
                var term = segment.Terms.Find(alternative.Terms[0]);
                return term < 0 ? null : new ResolvedAlternative(AlternativeKind.Word, term, term + 1, null, alternative.Share, segment.Postings.FrequencyOf(term));
            case AlternativeKind.Beginning:
                var (first, end) = segment.Terms.FindPrefix(alternative.Terms[0]);
                return first == end ? null : new ResolvedAlternative(AlternativeKind.Beginning, first, end, null, alternative.Share, FrequencyOf(segment.Postings, first, end));
            default:
                var terms = alternative.Terms.Select(word => segment.Terms.Find(word)).ToArray();
                return terms.Any(found => found < 0)
                    ? null
                    : new ResolvedAlternative(alternative.Kind, 0, 0, terms, alternative.Share, terms.Min(found => segment.Postings.FrequencyOf(found)));
        }
    }

    private static int FrequencyOf(Postings postings, int first, int end)
    {
        var sum = 0;
        for (var term = first; term < end; term++)
        {
            sum += postings.FrequencyOf(term);
        }

        return sum;
    }

    private static int FrequencyOf(List<ResolvedAlternative>[] bySegment) => bySegment.Sum(alternatives => alternatives.Sum(alternative => alternative.Frequency));
}

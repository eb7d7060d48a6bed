using System.Buffers;
using System.Globalization;
using System.Numerics;
using JobFunctions.Core.Text;
using JobFunctions.Core.TextSearch.Segments;

namespace JobFunctions.Core.TextSearch.Queries;

/// <summary>One query over one snapshot of an index.</summary>
internal sealed class SearchRun(IndexSchema schema, IReadOnlyList<KeywordTable> tables, IReadOnlyList<LiveSegment> segments, IndexQuery query)
{
    private readonly bool _isByScore = query.SortBy is null;
    private SearchCursor? _after;
    private TopRanks _top = new(1);
    private int _total;

    /// <exception cref="InvalidQueryException">A part of the query is none.</exception>
    public IndexPage Run(ISynonyms? synonyms)
    {
        if (query.Limit is < 1 or > IndexQuery.MaxLimit)
        {
            throw new InvalidQueryException("limit", $"A page has 1 to {IndexQuery.MaxLimit} items.");
        }

        var text = TextQueryReader.Read(query.Text, query.LastWord, synonyms);
        _after = query.Cursor is null ? null : SearchCursor.Read(query.Cursor, Number(), _isByScore ? text.Required.Count : 0);
        var required = text.Required.Select(group => new ResolvedGroup(group, segments, _after?.HasGrown)).ToList();
        var excluded = text.Excluded.Select(group => new ResolvedGroup(group, segments, null)).ToList();
        Weigh(required);
        _top = new TopRanks(query.Limit + 1);
        var filters = query.Filters.Select(filter => new ResolvedFilter(filter, tables)).ToList();
        var facets = query.Facets.Select(field => new FacetCounter(field, tables[field.Index])).ToList();
        for (var i = 0; i < segments.Count; i++)
        {
            Search(i, required, excluded, filters, facets);
        }

        var page = Page(required, [.. facets.Select(facet => facet.Build(Math.Max(1, query.FacetValues)))]);
        facets.ForEach(facet => facet.Dispose());
        return page;
    }

    /// <summary>Rarer parts of a text weigh more (BM25's inverse document frequency).</summary>
    private void Weigh(List<ResolvedGroup> groups)
    {
        var all = segments.Sum(segment => segment.LiveCount);
        for (var i = 0; i < groups.Count && _isByScore; i++)
        {
            var frequency = Math.Min(groups[i].Frequency, all);
            groups[i].Weight = _after?.Weights[i] ?? MathF.Log(1 + ((all - frequency + 0.5f) / (frequency + 0.5f)));
        }
    }

    private void Search(int number, List<ResolvedGroup> required, List<ResolvedGroup> excluded, List<ResolvedFilter> filters, List<FacetCounter> facets)
    {
        var live = segments[number];
        var count = live.Segment.Count;
        var scores = ArrayPool<int>.Shared.Rent(count);
        using var found = TextMatcher.Match(live, number, required, excluded, scores.AsSpan(0, count));
        if (found.Words.ContainsAnyExcept(0ul))
        {
            Filter(live.Segment, found, filters, facets);
            _total += DocumentSet.Count(found.Words);
            Rank(live.Segment, found, scores);
        }

        ArrayPool<int>.Shared.Return(scores);
    }

    /// <summary>Leaves what fits every filter, and counts each facet over what fits the filters on other fields.</summary>
    private static void Filter(Segment segment, DocumentSet found, List<ResolvedFilter> filters, List<FacetCounter> facets)
    {
        var own = filters.FindAll(filter => facets.Exists(facet => facet.Field == filter.Field));
        foreach (var filter in filters.Except(own))
        {
            using var fitting = filter.Select(segment);
            found.IntersectWith(fitting.Words);
        }

        var sets = own.ConvertAll(filter => filter.Select(segment));
        foreach (var facet in facets.Where(facet => own.Exists(filter => filter.Field == facet.Field)))
        {
            using var others = DocumentSet.RentCopy(found.Words, segment.Count);
            for (var i = 0; i < own.Count; i++)
            {
                if (own[i].Field != facet.Field)
                {
                    others.IntersectWith(sets[i].Words);
                }
            }

            facet.Add(segment, others.Words);
        }

        foreach (var set in sets)
        {
            found.IntersectWith(set.Words);
            set.Dispose();
        }

        foreach (var facet in facets.Where(facet => !own.Exists(filter => filter.Field == facet.Field)))
        {
            facet.Add(segment, found.Words);
        }
    }

    private void Rank(Segment segment, DocumentSet found, int[] scores)
    {
        var numbers = query.SortBy is { } field ? segment.NumbersOf(field) : default;
        var recency = schema.Recency is { } recent ? segment.NumbersOf(recent) : default;
        var words = found.Words;
        for (var i = 0; i < words.Length; i++)
        {
            for (var word = words[i]; word != 0; word &= word - 1)
            {
                var document = (i << 6) + BitOperations.TrailingZeroCount(word);
                var key = _isByScore ? scores[document] : numbers[document];
                var time = recency.IsEmpty ? 0 : recency[document];
                if (_top.IsBeyond(key, time))
                {
                    continue;
                }

                var rank = new Rank(key, time, segment.Ids[document]);
                if (_after is null || rank.CompareTo(_after.Last) > 0)
                {
                    _top.Add(rank);
                }
            }
        }
    }

    private IndexPage Page(List<ResolvedGroup> required, IReadOnlyList<Facet> facets)
    {
        var ranks = _top.ToSorted();
        var items = ranks.AsSpan(0, Math.Min(ranks.Length, query.Limit));
        var ids = new string[items.Length];
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = items[i].Id;
        }

        var next = ranks.Length > query.Limit
            ? new SearchCursor(Number(), required.Exists(group => group.HasGrown), _isByScore ? required.ConvertAll(group => group.Weight) : [], items[^1]).Write()
            : null;
        return new IndexPage(ids, _total, next, facets);
    }

    /// <summary>Stands for the text, the order and the scope; the same in every process.</summary>
    private ulong Number() =>
        TermHash.Of(string.Create(CultureInfo.InvariantCulture, $"{query.SortBy?.Index ?? -1} {(int)query.LastWord} {query.Text}\n{query.Scope}"));
}

using JobFunctions.Core.TextSearch.Queries;
using JobFunctions.Core.TextSearch.Segments;

namespace JobFunctions.Core.TextSearch;

/// <summary>
/// A full-text index in memory, kept up to date one document at a time. Good for any number of threads at once: a query reads one
/// snapshot and never waits, also while others write; what is written is found by every query that begins after the call.
/// </summary>
/// <remarks>How it is built, and why so: docs/decisions/004.</remarks>
public sealed class SearchIndex
{
    // Merging more documents than these takes longer than whoever writes one should wait.
    private const int MergedAtOnce = 256;
    private const int SegmentAtOnce = 8192;
    private const int WorthSharing = 512;

    private readonly Lock _writing = new();
    private readonly IndexSchema _schema;
    private readonly ISynonyms? _synonyms;
    private readonly KeywordTable[] _tables;
    private readonly Dictionary<string, (Segment Segment, int Document)> _places = new(StringComparer.Ordinal);
    private readonly HashSet<Segment> _merging = [];
    private volatile LiveSegment[] _segments = [];
    private Task _lastMerge = Task.CompletedTask;

    /// <param name="synonyms">Widens the words of queries; null leaves them as they are written.</param>
    public SearchIndex(IndexSchema schema, ISynonyms? synonyms = null)
    {
        _schema = schema;
        _synonyms = synonyms;
        _tables = [.. schema.Keywords.Select(_ => new KeywordTable())];
    }

    public int Count => _segments.Sum(segment => segment.LiveCount);

    /// <exception cref="InvalidQueryException">A part of the query is none; it names the part.</exception>
    public IndexPage Search(IndexQuery query) => new SearchRun(_schema, _tables, _segments, query).Run(_synonyms);

    /// <summary>Adds a document, or takes it for the one with its id. Of two calls at once for one id the later wins.</summary>
    public void Put(IndexDocument document) => PutAll([document]);

    /// <summary>Adds documents on all processors at once; queries see none of them or all.</summary>
    public void PutAll(IEnumerable<IndexDocument> documents)
    {
        var last = new Dictionary<string, IndexDocument>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            last[document.Id] = document;
        }

        var parts = last.Values.Chunk(PartOf(last.Count)).ToArray();
        var segments = new Segment[parts.Length];
        if (parts.Length == 1)
        {
            segments[0] = Build(parts[0]);
        }
        else
        {
            Parallel.For(0, parts.Length, i => segments[i] = Build(parts[i]));
        }

        lock (_writing)
        {
            Publish(last.Keys, segments);
        }
    }

    /// <returns>False when it is not there.</returns>
    public bool Remove(string id)
    {
        lock (_writing)
        {
            var isThere = _places.ContainsKey(id);
            if (isThere)
            {
                Publish([id], []);
            }

            return isThere;
        }
    }

    /// <summary>Done when no merge is under way.</summary>
    internal async Task WhenMergedAsync()
    {
        for (var merge = LastMerge(); !merge.IsCompleted; merge = LastMerge())
        {
            await merge;
        }
    }

    private Task LastMerge()
    {
        lock (_writing)
        {
            return _lastMerge;
        }
    }

    private static int PartOf(int count) =>
        count < WorthSharing ? Math.Max(1, count) : Math.Min(SegmentAtOnce, (count + Environment.ProcessorCount - 1) / Environment.ProcessorCount);

    private Segment Build(IndexDocument[] documents)
    {
        var builder = new SegmentBuilder(_schema, _tables, documents.Length);
        foreach (var document in documents)
        {
            builder.Add(document);
        }

        return builder.Build();
    }

    private void Publish(IReadOnlyCollection<string> gone, Segment[] added)
    {
        var dropped = new Dictionary<Segment, List<int>>();
        foreach (var id in gone)
        {
            if (_places.Remove(id, out var place))
            {
                (dropped.TryGetValue(place.Segment, out var documents) ? documents : dropped[place.Segment] = []).Add(place.Document);
            }
        }

        var live = Array.ConvertAll(added, segment => new LiveSegment(segment));
        var segments = _segments
            .Select(segment => dropped.TryGetValue(segment.Segment, out var documents) ? segment.Without(documents) : segment)
            .Where(segment => segment.LiveCount > 0)
            .Concat(live)
            .ToList();
        Array.ForEach(live, Place);
        MergeSmall(segments);
        _segments = [.. segments];
        StartMerging();
    }

    private void MergeSmall(List<LiveSegment> segments)
    {
        while (Choose(segments) is { Count: > 0 } chosen && chosen.Sum(segment => segment.LiveCount) <= MergedAtOnce)
        {
            var merged = new LiveSegment(SegmentMerger.Merge(_schema, chosen).Segment);
            segments.RemoveAll(chosen.Contains);
            segments.Add(merged);
            Place(merged);
        }
    }

    private IReadOnlyList<LiveSegment> Choose(IEnumerable<LiveSegment> segments) =>
        MergePlan.Choose([.. segments.Where(segment => !_merging.Contains(segment.Segment))]);

    /// <summary>Merges larger segments behind the writers' backs, one set after the other.</summary>
    private void StartMerging()
    {
        if (_merging.Count == 0 && Choose(_segments) is { Count: > 0 } chosen)
        {
            _merging.UnionWith(chosen.Select(segment => segment.Segment));
            _lastMerge = Task.Run(() => MergeLarge(chosen));
        }
    }

    private void MergeLarge(IReadOnlyList<LiveSegment> chosen)
    {
        var (segment, numbers) = SegmentMerger.Merge(_schema, chosen);
        lock (_writing)
        {
            var merged = new LiveSegment(segment).Without(GoneSince(chosen, numbers));
            _segments = [.. _segments.Where(other => !_merging.Contains(other.Segment)), .. merged.LiveCount > 0 ? [merged] : Array.Empty<LiveSegment>()];
            Place(merged);
            _merging.Clear();
            StartMerging();
        }
    }

    /// <summary>New numbers of the documents that were removed since the merge began.</summary>
    private List<int> GoneSince(IReadOnlyList<LiveSegment> chosen, int[][] numbers)
    {
        var gone = new List<int>();
        for (var i = 0; i < chosen.Count; i++)
        {
            var now = Array.Find(_segments, segment => segment.Segment == chosen[i].Segment);
            for (var document = 0; document < numbers[i].Length; document++)
            {
                if (numbers[i][document] >= 0 && now?.Contains(document) != true)
                {
                    gone.Add(numbers[i][document]);
                }
            }
        }

        return gone;
    }

    private void Place(LiveSegment segment)
    {
        for (var document = 0; document < segment.Segment.Count; document++)
        {
            if (segment.Contains(document))
            {
                _places[segment.Segment.Ids[document]] = (segment.Segment, document);
            }
        }
    }
}

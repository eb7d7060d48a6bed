namespace JobFunctions.Core.TextSearch.Segments;

/// <summary>A segment and which of its documents are still there. Never changes: whoever removes makes another.</summary>
internal sealed class LiveSegment
{
    private readonly ulong[] _live;

    public LiveSegment(Segment segment)
    {
        Segment = segment;
        _live = new ulong[DocumentSet.LengthFor(segment.Count)];
        DocumentSet.Fill(_live, segment.Count);
        LiveCount = segment.Count;
    }

    private LiveSegment(Segment segment, ulong[] live)
    {
        Segment = segment;
        _live = live;
        LiveCount = DocumentSet.Count(live);
    }

    public Segment Segment { get; }

    public ReadOnlySpan<ulong> Live => _live;

    public int LiveCount { get; }

    public bool Contains(int document) => DocumentSet.Contains(_live, document);

    public LiveSegment Without(IEnumerable<int> documents)
    {
        var live = (ulong[])_live.Clone();
        foreach (var document in documents)
        {
            live[document >> 6] &= ~(1ul << document);
        }

        return new LiveSegment(Segment, live);
    }
}

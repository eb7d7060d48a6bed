namespace JobFunctions.Core.TextSearch.Queries;

/// <summary>Keeps the first few of many ranks: a heap with the last of them on top.</summary>
internal sealed class TopRanks(int capacity)
{
    private readonly Rank[] _heap = new Rank[capacity];

    public int Count { get; private set; }

    /// <summary>True when a rank with this key and recency cannot be among the first, whatever its id.</summary>
    public bool IsBeyond(long key, long recency) =>
        Count == capacity && (key < _heap[0].Key || (key == _heap[0].Key && recency < _heap[0].Recency));

    public void Add(Rank rank)
    {
        if (Count < capacity)
        {
            _heap[Count++] = rank;
            Rise(Count - 1);
        }
        else if (rank.CompareTo(_heap[0]) < 0)
        {
            _heap[0] = rank;
            Sink();
        }
    }

    /// <summary>In order.</summary>
    public Rank[] ToSorted()
    {
        var sorted = _heap[..Count];
        Array.Sort(sorted);
        return sorted;
    }

    private void Rise(int at)
    {
        for (var parent = (at - 1) / 2; at > 0 && _heap[at].CompareTo(_heap[parent]) > 0; parent = (at - 1) / 2)
        {
            (_heap[at], _heap[parent]) = (_heap[parent], _heap[at]);
            at = parent;
        }
    }

    private void Sink()
    {
        var at = 0;
        while (true)
        {
            var child = (2 * at) + 1;
            if (child >= Count)
            {
                return;
            }

            child += child + 1 < Count && _heap[child + 1].CompareTo(_heap[child]) > 0 ? 1 : 0;
            if (_heap[child].CompareTo(_heap[at]) <= 0)
            {
                return;
            }

            (_heap[at], _heap[child]) = (_heap[child], _heap[at]);
            at = child;
        }
    }
}

namespace JobFunctions.StandIns.Storage;

/// <summary>Calls to a store, and bytes of bodies in UTF-8: in is written, out is read.</summary>
public sealed record StoreCounts
{
    public int Gets { get; init; }

    public int Puts { get; init; }

    public int Deletes { get; init; }

    /// <summary>Pages of scans.</summary>
    public int Scans { get; init; }

    public long BytesIn { get; init; }

    public long BytesOut { get; init; }

    public int Calls => Gets + Puts + Deletes + Scans;

    public static StoreCounts operator +(StoreCounts one, StoreCounts other) => Add(one, other);

    public static StoreCounts Add(StoreCounts one, StoreCounts other) => new()
    {
        Gets = one.Gets + other.Gets,
        Puts = one.Puts + other.Puts,
        Deletes = one.Deletes + other.Deletes,
        Scans = one.Scans + other.Scans,
        BytesIn = one.BytesIn + other.BytesIn,
        BytesOut = one.BytesOut + other.BytesOut,
    };
}

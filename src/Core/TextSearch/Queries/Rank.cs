namespace JobFunctions.Core.TextSearch.Queries;

/// <summary>A document's place in an order: the greater key first, then the greater recency, then the id. No two documents share one.</summary>
internal readonly record struct Rank(long Key, long Recency, string Id) : IComparable<Rank>
{
    /// <returns>Negative when this comes first.</returns>
    public int CompareTo(Rank other) =>
        Key != other.Key ? other.Key.CompareTo(Key)
        : Recency != other.Recency ? other.Recency.CompareTo(Recency)
        : string.CompareOrdinal(Id, other.Id);
}

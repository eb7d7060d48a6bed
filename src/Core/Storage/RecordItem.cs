namespace JobFunctions.Core.Storage;

/// <summary>What stands at the key of a record.</summary>
internal abstract record RecordItem<T>
{
    private RecordItem()
    {
    }

    public sealed record Absent : RecordItem<T>;

    /// <param name="Body">As it is stored, rows included.</param>
    public sealed record Live(Stored<T> Record, string Body) : RecordItem<T>;

    /// <summary>A mark of a writer that is adding or deleting a record, or ended halfway; to readers there is no record.</summary>
    /// <param name="Rows">Every row that the writer may have left, in their stored form.</param>
    public sealed record Pending(bool IsAdding, DateTimeOffset Since, string Rows, string ETag) : RecordItem<T>;
}

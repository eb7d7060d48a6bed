namespace JobFunctions.Core.Storage;

/// <summary>What must hold for a write to happen. The default value is <see cref="Always"/>.</summary>
public readonly record struct WriteCondition
{
    private WriteCondition(bool isAbsent, string? etag)
    {
        RequiresAbsence = isAbsent;
        ETag = etag;
    }

    public static WriteCondition Always => default;

    public static WriteCondition IfAbsent => new(true, null);

    public bool RequiresAbsence { get; }

    /// <summary>The etag that the item must have; null where none is asked for.</summary>
    public string? ETag { get; }

    public static WriteCondition IfMatches(string etag) => new(false, etag);
}

namespace JobFunctions.Core.Storage;

/// <summary>What became of adding or replacing a record.</summary>
public abstract record AddResult<T>
{
    private AddResult()
    {
    }

    public sealed record Added(Stored<T> Record) : AddResult<T>;

    /// <summary>A record with this key is there already, or has changed since it was read.</summary>
    public sealed record Conflict : AddResult<T>;

    /// <summary>Another record holds the value of this claim.</summary>
    public sealed record Taken(string ClaimName) : AddResult<T>;
}

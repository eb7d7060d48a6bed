namespace JobFunctions.Core.Reference;

/// <summary>What became of adding reference data.</summary>
public abstract record ReferenceAddition<T>
{
    private ReferenceAddition()
    {
    }

    public sealed record Added(T Item) : ReferenceAddition<T>;

    /// <summary>There is one of this name.</summary>
    public sealed record Exists(T Item) : ReferenceAddition<T>;
}

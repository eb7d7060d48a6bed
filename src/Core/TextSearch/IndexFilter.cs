namespace JobFunctions.Core.TextSearch;

/// <summary>A condition on one field; a query's filters hold together.</summary>
public abstract record IndexFilter
{
    private IndexFilter()
    {
    }

    /// <summary>At least one of the keys; none of them at all lets nothing through.</summary>
    public sealed record AnyOf(KeywordField Field, IReadOnlyCollection<string> Keys) : IndexFilter;

    /// <summary>Each of the keys.</summary>
    public sealed record AllOf(KeywordField Field, IReadOnlyCollection<string> Keys) : IndexFilter;

    /// <summary>From <paramref name="Least"/> to <paramref name="Most"/>, both included; null is no bound.</summary>
    /// <param name="MissingFits">Whether a document without the number goes through.</param>
    public sealed record Range(NumberField Field, long? Least, long? Most, bool MissingFits) : IndexFilter;
}

namespace JobFunctions.Core.TextSearch;

/// <summary>Knows other names for what a query's words name. Good for any number of threads at once.</summary>
public interface ISynonyms
{
    /// <summary>The places of a query's text that have other names, in order and without overlap.</summary>
    IReadOnlyList<Synonym> Find(string text);
}

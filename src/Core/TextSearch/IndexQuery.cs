namespace JobFunctions.Core.TextSearch;

/// <summary>One page of what an index is asked for.</summary>
public sealed record IndexQuery
{
    /// <summary>Longest text, in characters.</summary>
    public const int MaxTextLength = 400;

    /// <summary>Most words of a text, words in quotes and excluded ones included.</summary>
    public const int MaxWords = 24;

    public const int MaxLimit = 100;

    /// <summary>
    /// Words, all of which a document must hold in any of their forms; <c>"words in quotes"</c> stand next to each other;
    /// <c>-word</c> and <c>-"words"</c> are in none; <c>word*</c> is any word that begins so. Words that say nothing ("in", "и") count in quotes
    /// or alone only. Without words every document fits.
    /// </summary>
    public string Text { get; init; } = "";

    public LastWord LastWord { get; init; }

    /// <summary>Hold together; two of one field too.</summary>
    public IReadOnlyList<IndexFilter> Filters { get; init; } = [];

    /// <summary>Stands for what <see cref="Filters"/> were made of, so that a cursor is good for them only; "" leaves cursors free to change filters.</summary>
    public string Scope { get; init; } = "";

    /// <summary>Greatest first, documents without the number last; null for the best fit of the text first, or the most recent where there is no text.</summary>
    public NumberField? SortBy { get; init; }

    /// <summary>The fields whose values are counted.</summary>
    public IReadOnlyList<KeywordField> Facets { get; init; } = [];

    /// <summary>Values of a facet at most, the commonest first.</summary>
    public int FacetValues { get; init; } = 20;

    /// <summary>1 to <see cref="MaxLimit"/>.</summary>
    public int Limit { get; init; } = 20;

    /// <summary><see cref="IndexPage.NextCursor"/> of the page before; null for the first.</summary>
    public string? Cursor { get; init; }
}

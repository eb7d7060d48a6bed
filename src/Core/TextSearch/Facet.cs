namespace JobFunctions.Core.TextSearch;

/// <summary>How many documents have each value of a field, with every filter applied but those on the field itself: what choosing another value would give.</summary>
/// <param name="Values">The commonest first, then by key.</param>
public sealed record Facet(KeywordField Field, IReadOnlyList<FacetValue> Values);

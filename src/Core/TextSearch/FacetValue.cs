namespace JobFunctions.Core.TextSearch;

/// <param name="Key">What a filter takes.</param>
/// <param name="Label">What people are shown.</param>
/// <param name="Count">Above 0.</param>
public sealed record FacetValue(string Key, string Label, int Count);

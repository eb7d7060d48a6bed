namespace JobFunctions.Core.Search;

/// <summary>One page to ask a source for. Persisted between steps, so it stays readable by the next release.</summary>
/// <param name="Source">The source's name.</param>
/// <param name="Request">The request in the source's own language; only the source reads it.</param>
/// <param name="Label">The words of the query, for people and logs; no personal data.</param>
public sealed record SourceQuery(string Source, string Request, string Label);

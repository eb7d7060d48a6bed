namespace JobFunctions.Core.TextSearch.Queries;

/// <summary>A query's text, understood.</summary>
internal sealed record TextQuery(IReadOnlyList<QueryGroup> Required, IReadOnlyList<QueryGroup> Excluded);

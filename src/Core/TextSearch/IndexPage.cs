namespace JobFunctions.Core.TextSearch;

/// <summary>A page of a query's answer.</summary>
/// <param name="Ids">In order.</param>
/// <param name="Total">How many fit on all pages, at the time of this page.</param>
/// <param name="NextCursor">Null when nothing follows. Good in any process that holds the same documents, and for as long as anybody keeps it.</param>
/// <param name="Facets">In the order asked for.</param>
public sealed record IndexPage(IReadOnlyList<string> Ids, int Total, string? NextCursor, IReadOnlyList<Facet> Facets);

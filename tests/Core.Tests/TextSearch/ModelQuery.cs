using JobFunctions.Core.TextSearch;

namespace JobFunctions.Core.Tests.TextSearch;

internal sealed record ModelQuery(IReadOnlyList<ModelClause> Text, IReadOnlyList<IndexFilter> Filters)
{
    public IndexQuery ToQuery() => new() { Text = string.Join(' ', Text), LastWord = LastWord.Whole, Filters = Filters, Facets = [Notes.Tag, Notes.Place], FacetValues = 100, Limit = IndexQuery.MaxLimit };
}

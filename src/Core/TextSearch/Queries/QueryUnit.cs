namespace JobFunctions.Core.TextSearch.Queries;

/// <summary>Words of a query between spaces or quotes.</summary>
internal readonly record struct QueryUnit(IReadOnlyList<QueryWord> Words, bool IsQuoted, bool IsExcluded);

namespace JobFunctions.Core.TextSearch.Queries;

/// <param name="Start">Offset in the query's text.</param>
/// <param name="End">Offset behind it.</param>
/// <param name="Word">Normalised, not stemmed.</param>
/// <param name="IsStarred">Whether a <c>*</c> follows.</param>
internal readonly record struct QueryWord(int Start, int End, string Word, bool IsStarred);

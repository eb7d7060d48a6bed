namespace JobFunctions.Core.TextSearch;

/// <summary>A place of a query's text that has other names.</summary>
/// <param name="Start">Offset in the text.</param>
/// <param name="Length">Length in the text.</param>
/// <param name="Names">One or more words each.</param>
public readonly record struct Synonym(int Start, int Length, IReadOnlyList<string> Names);

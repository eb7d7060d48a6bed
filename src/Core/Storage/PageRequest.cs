namespace JobFunctions.Core.Storage;

/// <summary>Which part of a list to read.</summary>
/// <param name="After">The sort key that the part before ended with; null for the first.</param>
/// <param name="Limit">Most items, at least 1.</param>
public readonly record struct PageRequest(string? After, int Limit);

namespace JobFunctions.Core.Storage;

/// <summary>A part of a list.</summary>
/// <param name="Next">Where the next part begins; null at the end of the list.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next);

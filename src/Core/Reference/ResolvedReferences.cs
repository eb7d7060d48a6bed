namespace JobFunctions.Core.Reference;

/// <summary>Reference data named by id or by name, in words.</summary>
/// <param name="Category">The name.</param>
/// <param name="Location">The town, or the words as they came.</param>
/// <param name="Country">ISO 3166 alpha-2.</param>
/// <param name="Skills">The names, those given first.</param>
public sealed record ResolvedReferences(string? Category, string? Location, string? Country, IReadOnlyList<string> Skills)
{
    /// <summary>The members that hold an id of nothing; the words beside it are then null.</summary>
    public IReadOnlyList<string> Unknown { get; init; } = [];
}

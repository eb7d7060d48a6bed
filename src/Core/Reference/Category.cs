namespace JobFunctions.Core.Reference;

/// <summary>A branch of work that vacancies are sorted into.</summary>
/// <param name="Description">What belongs to it; null where nobody said.</param>
public sealed record Category(CategoryId Id, string Name, string? Description)
{
    /// <summary>The name in English of one that the platform brings along; finds it, but is not shown.</summary>
    public string? EnglishName { get; init; }
}

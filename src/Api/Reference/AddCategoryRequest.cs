using JobFunctions.Api.Validation;

namespace JobFunctions.Api.Reference;

/// <summary>A new category.</summary>
public sealed record AddCategoryRequest
{
    [Mandatory]
    [Line(100)]
    public string? Name { get; init; }

    [Prose(1000)]
    public string? Description { get; init; }
}

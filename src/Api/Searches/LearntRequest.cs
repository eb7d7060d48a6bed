using JobFunctions.Api.Validation;

namespace JobFunctions.Api.Searches;

/// <summary>Something learnt that is to be kept; a reply's own item will do.</summary>
public sealed record LearntRequest
{
    [Mandatory]
    [Line(400)]
    public string? Id { get; init; }
}

using JobFunctions.Api.Validation;

namespace JobFunctions.Api.Reference;

/// <summary>A new skill.</summary>
public sealed record AddSkillRequest
{
    [Mandatory]
    [Line(100)]
    public string? Name { get; init; }
}

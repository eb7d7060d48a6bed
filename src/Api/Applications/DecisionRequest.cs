using JobFunctions.Api.Validation;

namespace JobFunctions.Api.Applications;

/// <summary>Why somebody is accepted, rejected, or goes.</summary>
public sealed record DecisionRequest
{
    /// <summary>The other side reads it.</summary>
    [Prose(1000)]
    public string? Reason { get; init; }
}

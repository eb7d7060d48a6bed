using JobFunctions.Api.Validation;

namespace JobFunctions.Api.Applications;

/// <summary>A new status of an application.</summary>
public sealed record ChangeApplicationRequest
{
    /// <summary>A seeker: <c>withdrawn</c>. An HR: <c>reviewed</c>, <c>accepted</c> or <c>rejected</c>.</summary>
    [Mandatory]
    [OneOf("reviewed", "accepted", "rejected", "withdrawn")]
    public string? Status { get; init; }

    /// <summary>The other side reads it.</summary>
    [Prose(1000)]
    public string? Reason { get; init; }
}

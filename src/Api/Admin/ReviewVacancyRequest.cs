using JobFunctions.Api.Validation;

namespace JobFunctions.Api.Admin;

/// <summary>What an admin decides of a vacancy.</summary>
public sealed record ReviewVacancyRequest
{
    [Mandatory]
    public ReviewedStatus? Status { get; init; }

    /// <summary>Required to reject; the employer reads it.</summary>
    [Prose(1000)]
    public string? Reason { get; init; }
}

using JobFunctions.Api.Validation;

namespace JobFunctions.Api.Hr;

/// <summary>How long a vacancy goes on.</summary>
public sealed record RenewVacancyRequest
{
    /// <summary>A date or a time that has not passed; thirty days from now where it is missing.</summary>
    [FutureTime]
    public string? ExpiresAt { get; init; }
}

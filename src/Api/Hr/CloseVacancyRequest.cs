using JobFunctions.Api.Validation;

namespace JobFunctions.Api.Hr;

/// <summary>Why a vacancy closes.</summary>
public sealed record CloseVacancyRequest
{
    /// <summary>Such as that it is filled.</summary>
    [Line(500)]
    public string? Reason { get; init; }
}

using JobFunctions.Api.Validation;

namespace JobFunctions.Api.Searches;

/// <summary>What to analyze a vacancy for.</summary>
public sealed record AnalyzeRequest
{
    /// <summary>A resume that is ready; the one sent last where it is missing.</summary>
    [Id]
    public string? ResumeId { get; init; }
}

using JobFunctions.Api.Validation;

namespace JobFunctions.Api.Interviews;

/// <summary>Which time a candidate takes.</summary>
public sealed record BookRequest
{
    /// <summary>One of the interview's slots; nothing where there is one time only.</summary>
    [FutureTime(NeedsHour = true)]
    public string? StartsAt { get; init; }
}

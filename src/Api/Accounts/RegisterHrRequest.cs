using JobFunctions.Api.Validation;

namespace JobFunctions.Api.Accounts;

/// <summary>The registration of an HR.</summary>
public sealed record RegisterHrRequest : RegisterRequest
{
    [Mandatory]
    [Line(200)]
    public string? CompanyName { get; init; }

    [Prose(5000)]
    public string? CompanyDescription { get; init; }

    [WebAddress]
    public string? Website { get; init; }
}

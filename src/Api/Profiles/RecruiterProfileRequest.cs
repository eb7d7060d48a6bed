using JobFunctions.Api.Accounts;
using JobFunctions.Api.Validation;

namespace JobFunctions.Api.Profiles;

/// <summary>What a recruiter says of themselves and of the company.</summary>
public sealed record RecruiterProfileRequest : JobSeekerProfileRequest
{
    [Line(200)]
    public string? CompanyName { get; init; }

    [WebAddress]
    public string? Website { get; init; }

    private protected override UpdateAccountRequest Change() => base.Change() with { CompanyName = CompanyName, Website = Website };
}

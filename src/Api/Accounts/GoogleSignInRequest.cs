using JobFunctions.Api.Validation;

namespace JobFunctions.Api.Accounts;

/// <summary>What Google's page gave the client.</summary>
public sealed record GoogleSignInRequest
{
    /// <summary>The authorization code; good once.</summary>
    [Mandatory]
    [Line(2000)]
    public string? Code { get; init; }

    /// <summary>The address that Google sent the code to; the same as when it was asked for.</summary>
    [Mandatory]
    [Line(2000)]
    public string? RedirectUri { get; init; }
}

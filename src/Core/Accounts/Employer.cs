namespace JobFunctions.Core.Accounts;

/// <summary>The company that an HR recruits for, and whether an admin let them.</summary>
public sealed record Employer
{
    public required string CompanyName { get; init; }

    public string? CompanyDescription { get; init; }

    public string? Website { get; init; }

    /// <summary>False until an admin approves: the HR may not sign in before.</summary>
    public bool IsApproved { get; init; }
}

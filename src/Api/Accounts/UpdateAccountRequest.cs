using JobFunctions.Api.Validation;
using JobFunctions.Core.Accounts;

namespace JobFunctions.Api.Accounts;

/// <summary>What to change of an account. The e-mail and the role stay.</summary>
public sealed record UpdateAccountRequest
{
    [Line(100)]
    public string? FirstName { get; init; }

    [Line(100)]
    public string? LastName { get; init; }

    [PhoneLine]
    public string? Phone { get; init; }

    [Line(100)]
    public string? City { get; init; }

    /// <summary>Of an HR; other roles have none.</summary>
    [Line(200)]
    public string? CompanyName { get; init; }

    [Prose(5000)]
    public string? CompanyDescription { get; init; }

    [WebAddress]
    public string? Website { get; init; }

    internal Account Apply(Account account) => account with
    {
        FirstName = Changed(account.FirstName, FirstName),
        LastName = Changed(account.LastName, LastName),
        Phone = Changed(account.Phone, Phone),
        City = Changed(account.City, City),
        Employer = account.Employer is { } employer
            ? employer with
            {
                CompanyName = Changed(employer.CompanyName, CompanyName) ?? employer.CompanyName,
                CompanyDescription = Changed(employer.CompanyDescription, CompanyDescription),
                Website = Changed(employer.Website, Website),
            }
            : null,
    };

    private static string? Changed(string? old, string? sent) => sent is null ? old : TypedText.Clean(sent);
}

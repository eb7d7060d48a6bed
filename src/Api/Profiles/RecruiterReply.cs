using JobFunctions.Core.Accounts;

namespace JobFunctions.Api.Profiles;

/// <summary>A recruiter's profile.</summary>
/// <param name="Id">The account's id, which is the profile's.</param>
internal sealed record RecruiterReply(
    AccountId Id,
    AccountId UserId,
    string? FullName,
    string? Phone,
    string? City,
    string? CompanyName,
    string? Website,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt)
{
    public static RecruiterReply Of(Account account) => new(
        account.Id,
        account.Id,
        JobSeekerReply.FullNameOf(account),
        account.Phone,
        account.City,
        account.Employer?.CompanyName,
        account.Employer?.Website,
        account.CreatedAt,
        account.UpdatedAt);
}

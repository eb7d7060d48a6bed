using JobFunctions.Core.Accounts;

namespace JobFunctions.Api.Profiles;

/// <summary>A job seeker's profile.</summary>
/// <param name="Id">The account's id, which is the profile's.</param>
internal sealed record JobSeekerReply(
    AccountId Id, AccountId UserId, string? FullName, string? Phone, string? City, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt)
{
    public static JobSeekerReply Of(Account account) =>
        new(account.Id, account.Id, FullNameOf(account), account.Phone, account.City, account.CreatedAt, account.UpdatedAt);

    public static string? FullNameOf(Account account) =>
        string.Join(' ', new[] { account.FirstName, account.LastName }.OfType<string>()) is { Length: > 0 } name ? name : null;
}

using JobFunctions.Core.Accounts;

namespace JobFunctions.Api.Bot;

/// <summary>A person's saved profile.</summary>
/// <param name="UserId">The person's account, the same on every surface.</param>
internal sealed record ProfileReply(
    long? TelegramId,
    AccountId UserId,
    string? FirstName,
    string? LastName,
    int? Age,
    string? City,
    string? Email,
    string? Phone,
    string? HhProfileUrl,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt)
{
    public static ProfileReply Of(Account account) => new(
        account.TelegramId,
        account.Id,
        account.FirstName,
        account.LastName,
        account.Age,
        account.City,
        account.ContactEmail,
        account.Phone,
        account.HhProfileUrl,
        account.CreatedAt,
        account.UpdatedAt);
}

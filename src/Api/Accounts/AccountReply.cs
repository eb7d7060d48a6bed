using System.Text.Json.Serialization;
using JobFunctions.Core.Accounts;

namespace JobFunctions.Api.Accounts;

/// <summary>An account as its owner and admins see it.</summary>
/// <param name="Id">The account's id, whatever its role.</param>
/// <param name="UserId">The same id; of an HR it is called <c>hr_id</c>.</param>
/// <param name="IsApproved">Of an HR: whether an admin let them in.</param>
internal sealed record AccountReply(
    AccountId Id,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] AccountId? UserId,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] AccountId? HrId,
    string? Email,
    string Role,
    string? FirstName,
    string? LastName,
    string? Phone,
    string? City,
    bool IsVerified,
    bool IsBlocked,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? CompanyName,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? CompanyDescription,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Website,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] bool? IsApproved,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt)
{
    public static AccountReply Of(Account account) => new(
        account.Id,
        account.Role == AccountRole.Hr ? null : account.Id,
        account.Role == AccountRole.Hr ? account.Id : null,
        account.Email ?? account.ContactEmail,
        account.Role.Name(),
        account.FirstName,
        account.LastName,
        account.Phone,
        account.City,
        account.IsVerified,
        account.IsBlocked,
        account.Employer?.CompanyName,
        account.Employer?.CompanyDescription,
        account.Employer?.Website,
        account.Employer?.IsApproved,
        account.CreatedAt,
        account.UpdatedAt);
}

using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using JobFunctions.Core.Accounts;

namespace JobFunctions.Api.Accounts;

/// <summary>An account as its owner and admins see it.</summary>
/// <param name="Id">The account's id, whatever its role.</param>
/// <param name="UserId">The same id; of an HR it is called <c>hr_id</c>.</param>
/// <param name="CompanyName">Of an HR, as are the three behind it: an HR's account always has them, nobody else's does.</param>
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
    string? CompanyName,
    string? CompanyDescription,
    string? Website,
    bool? IsApproved,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt)
{
    private static readonly string[] OfEmployers = [nameof(CompanyName), nameof(CompanyDescription), nameof(Website), nameof(IsApproved)];

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

    /// <summary>Leaves what only an HR has out of other people's accounts, and writes it in an HR's also where it is null.</summary>
    public static void WriteEmployersWhole(JsonTypeInfo type)
    {
        if (type.Type != typeof(AccountReply))
        {
            return;
        }

        foreach (var member in type.Properties.Where(member => OfEmployers.Contains((member.AttributeProvider as MemberInfo)?.Name)))
        {
            member.ShouldSerialize = static (account, _) => ((AccountReply)account).HrId is not null;
        }
    }
}

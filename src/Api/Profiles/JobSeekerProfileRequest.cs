using JobFunctions.Api.Accounts;
using JobFunctions.Api.Validation;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Identifiers;

namespace JobFunctions.Api.Profiles;

/// <summary>What a person says of themselves. Members that are left out or null stay as the account has them; an empty text takes the old one away.</summary>
public record JobSeekerProfileRequest
{
    [Line(200)]
    public string? FullName { get; init; }

    [PhoneLine]
    public string? Phone { get; init; }

    [Line(100)]
    public string? City { get; init; }

    /// <summary>Your own id, or nothing: another's is a 403.</summary>
    [Id]
    public string? UserId { get; init; }

    internal bool NamesAnother(AccountId caller) => GuidId.TryParse<AccountId>(UserId, out var id) && id != caller;

    internal Account Apply(Account account) => Change().Apply(account);

    private protected virtual UpdateAccountRequest Change()
    {
        // The first word is the first name, so that the two put together are the words that came.
        var words = FullName?.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new UpdateAccountRequest
        {
            FirstName = words is null ? null : words.ElementAtOrDefault(0) ?? "",
            LastName = words is null ? null : words.ElementAtOrDefault(1) ?? "",
            Phone = Phone,
            City = City,
        };
    }
}

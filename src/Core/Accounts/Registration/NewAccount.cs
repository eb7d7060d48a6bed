namespace JobFunctions.Core.Accounts.Registration;

/// <summary>What a person says of themselves when they register; already checked for length and form.</summary>
/// <param name="Role">User or Hr; admins are never registered.</param>
/// <param name="Employer">For an HR; what it says of approval does not count.</param>
/// <param name="Language">Of e-mails: ru, en or kk.</param>
public sealed record NewAccount(
    AccountRole Role, string Email, string Password, string? FirstName, string? LastName, string? Phone, string? City, Employer? Employer, string Language)
{
    /// <summary>The id to give; a new one where it is null. An account with this id and e-mail was made by an earlier try of the same registration.</summary>
    public AccountId? Id { get; init; }
}

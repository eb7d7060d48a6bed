namespace JobFunctions.Core.Accounts.SignIn;

/// <summary>Somebody whom Google vouched for.</summary>
/// <param name="Subject">Google's id of the person, never given to another.</param>
/// <param name="IsEmailVerified">Whether Google knows the address to be the person's.</param>
public sealed record GooglePerson(string Subject, string? Email, bool IsEmailVerified, string? FirstName, string? LastName);

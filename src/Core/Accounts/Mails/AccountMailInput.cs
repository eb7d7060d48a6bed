namespace JobFunctions.Core.Accounts.Mails;

/// <summary>Input of <see cref="AccountMail"/>.</summary>
/// <param name="EmailHash">As <see cref="AccountSchema.EmailValue"/> makes it: histories name nobody.</param>
public sealed record AccountMailInput(string EmailHash, AccountMailKind Kind);

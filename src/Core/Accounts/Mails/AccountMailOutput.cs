namespace JobFunctions.Core.Accounts.Mails;

/// <summary>Output of <see cref="AccountMail.Send"/>.</summary>
/// <param name="IsSent">False where there was nobody or nothing to send it to.</param>
public sealed record AccountMailOutput(bool IsSent);

namespace JobFunctions.Core.Accounts.Mails;

/// <summary>The e-mails with a link that proves who reads them.</summary>
public enum AccountMailKind
{
    Verification,
    PasswordReset,
}

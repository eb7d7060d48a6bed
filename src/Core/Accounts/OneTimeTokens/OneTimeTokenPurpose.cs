namespace JobFunctions.Core.Accounts.OneTimeTokens;

/// <summary>What the link in an e-mail is for.</summary>
public enum OneTimeTokenPurpose
{
    VerifyEmail,
    ResetPassword,
}

namespace JobFunctions.Core.Accounts.Passwords;

/// <summary>What comparing a password with a hash told.</summary>
public enum PasswordVerdict
{
    Wrong,
    Right,

    /// <summary>Right, and to be hashed anew.</summary>
    RightButWeak,
}

namespace JobFunctions.Core.Accounts.SignIn;

/// <summary>A proof from outside that was used, so that nobody uses it again while it would still count.</summary>
/// <param name="Proof">Of the key alphabet.</param>
public sealed record UsedProof(string Proof, DateTimeOffset UsedAt)
{
    /// <summary>Longer than any proof counts, see <see cref="TelegramLogin.MaxAge"/>.</summary>
    public static readonly TimeSpan Retention = TimeSpan.FromDays(1);
}

using JobFunctions.Core.Accounts.OneTimeTokens;
using JobFunctions.Core.Notifications;
using Microsoft.Extensions.Options;

namespace JobFunctions.Core.Accounts.Mails;

/// <summary>Makes the links in e-mails that prove who reads them.</summary>
public sealed class AccountLinks(OneTimeTokenStore tokens, IOptions<SiteOptions> site)
{
    private static readonly TimeSpan VerificationLifetime = TimeSpan.FromDays(2);
    private static readonly TimeSpan ResetLifetime = TimeSpan.FromHours(1);

    /// <summary>Whether a notification is about such a link.</summary>
    public static bool Has(NotificationKind kind) => kind is NotificationKind.VerifyAddress or NotificationKind.PasswordReset;

    /// <summary>Makes a link at the moment of sending, so that it stands nowhere but in the e-mail. Again for the same notification it is the same link.</summary>
    /// <param name="account">One with an e-mail.</param>
    /// <returns>null when it has been opened: then the e-mail has arrived.</returns>
    public async Task<Uri?> MakeAsync(NotificationKind kind, Account account, NotificationId notification, CancellationToken cancellationToken)
    {
        var (purpose, lifetime, path) = kind switch
        {
            NotificationKind.VerifyAddress => (OneTimeTokenPurpose.VerifyEmail, VerificationLifetime, "api/v1/auth/verify-email"),
            NotificationKind.PasswordReset => (OneTimeTokenPurpose.ResetPassword, ResetLifetime, "api/v1/auth/password/reset"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
        var email = account.Email ?? throw new ArgumentException("The account has no e-mail.", nameof(account));
        return await tokens.IssueAsync(account.Id, purpose, email, lifetime, notification.ToString(), cancellationToken) is { } token
            ? new Uri($"{site.Value.Address.TrimEnd('/')}/{path}?token={token}")
            : null;
    }
}

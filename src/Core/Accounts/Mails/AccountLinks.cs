using Microsoft.Extensions.Options;

namespace JobFunctions.Core.Accounts.Mails;

/// <summary>Where the links in e-mails lead.</summary>
public sealed class AccountLinks(IOptions<SiteOptions> site)
{
    public Uri Of(AccountMailKind kind, string token) => kind switch
    {
        AccountMailKind.Verification => At($"api/v1/auth/verify-email?token={token}"),
        AccountMailKind.PasswordReset => At($"api/v1/auth/password/reset?token={token}"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private Uri At(string path) => new($"{site.Value.Address.TrimEnd('/')}/{path}");
}

using System.Security.Cryptography;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Mails;
using Microsoft.Extensions.Options;

namespace JobFunctions.Core.Notifications.Settings;

/// <summary>Ends e-mails of a topic for whoever holds one, without a sign-in (RFC 8058). The list in the app goes on.</summary>
public sealed class Unsubscribe(KeepSettings settings, IOptions<SiteOptions> site)
{
    /// <summary>The link for an e-mail; always the same for a person and a topic.</summary>
    public async Task<Uri> LinkAsync(AccountId account, NotificationTopic topic, CancellationToken cancellationToken)
    {
        var kept = await settings.FindAsync(account, cancellationToken);
        if (kept.UnsubscribeKey is null)
        {
            kept = await settings.ChangeAsync(
                account,
                current => current.UnsubscribeKey is null ? current with { UnsubscribeKey = RandomNumberGenerator.GetBytes(UnsubscribeToken.KeyBytes) } : null,
                cancellationToken);
        }

        var token = UnsubscribeToken.Write(account, topic, kept.UnsubscribeKey ?? throw new InvalidOperationException("The settings were left without a key."));
        return new Uri($"{site.Value.Address.TrimEnd('/')}/api/v1/unsubscribe?token={token}");
    }

    /// <summary>Whether a link is one of ours.</summary>
    public async Task<bool> IsKnownAsync(string token, CancellationToken cancellationToken) =>
        UnsubscribeToken.Read(token) is var (account, topic)
        && (await settings.FindAsync(account, cancellationToken)).UnsubscribeKey is { } key
        && UnsubscribeToken.IsOf(token, account, topic, key);

    /// <summary>Safe to repeat.</summary>
    /// <returns>False for a token that is none of ours.</returns>
    public async Task<bool> RunAsync(string token, CancellationToken cancellationToken)
    {
        if (!await IsKnownAsync(token, cancellationToken) || UnsubscribeToken.Read(token) is not var (account, topic))
        {
            return false;
        }

        await settings.ChangeAsync(account, current => Ended(current, topic) is var ended && ended != current ? ended : null, cancellationToken);
        return true;
    }

    private static PersonSettings Ended(PersonSettings current, NotificationTopic topic) => topic == NotificationTopic.Digest
        ? current with { Digest = false }
        : current with { Ways = current.Ways.With(topic, NotificationWay.None) };
}

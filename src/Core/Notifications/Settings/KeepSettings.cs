using JobFunctions.Core.Accounts;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Notifications.Settings;

/// <summary>Reads and changes people's settings.</summary>
public sealed class KeepSettings(Collection<PersonSettings> settings, FindAccount findAccount, TimeProvider time)
{
    private const int MaxTries = 20;

    /// <returns>The defaults for a person who never chose.</returns>
    public async Task<PersonSettings> FindAsync(AccountId account, CancellationToken cancellationToken) =>
        (await settings.FindAsync(SettingsSchema.KeyOf(account), cancellationToken))?.Value ?? DefaultsOf(account);

    /// <param name="change">May be called several times; gives null to leave them as they are.</param>
    /// <returns>The settings as they stand now.</returns>
    public async Task<PersonSettings> ChangeAsync(AccountId account, Func<PersonSettings, PersonSettings?> change, CancellationToken cancellationToken)
    {
        var key = SettingsSchema.KeyOf(account);
        for (var attempt = 0; attempt < MaxTries; attempt++)
        {
            if (await settings.UpdateAsync(key, Planned, cancellationToken) is { } stored)
            {
                return stored.Value;
            }

            if (Planned(DefaultsOf(account)) is not { } first)
            {
                return DefaultsOf(account);
            }

            if (await settings.AddAsync(first, cancellationToken) is AddResult<PersonSettings>.Added)
            {
                // An account that was erased meanwhile may have been looked through before this was there.
                if (await findAccount.ByIdAsync(account, cancellationToken) is null)
                {
                    await settings.DeleteAsync(key, cancellationToken);
                }

                return first;
            }
        }

        throw new StoreUnavailableException("The settings changed again and again.") { RetryAfter = TimeSpan.FromSeconds(1) };

        PersonSettings? Planned(PersonSettings current) => change(current)?.PlannedAfter(current, time.GetUtcNow());
    }

    private static PersonSettings DefaultsOf(AccountId account) => new() { AccountId = account };
}

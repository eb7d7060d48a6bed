using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Erasure;
using JobFunctions.Core.Notifications.Settings;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Digests;

/// <summary>Erases a person's settings, by which digests come; with them the links in their e-mails end to work.</summary>
internal sealed class DigestEraser(Collection<PersonSettings> settings) : IAccountEraser
{
    public string Name => "settings";

    public Task EraseAsync(AccountId account, CancellationToken cancellationToken) => settings.DeleteAsync(SettingsSchema.KeyOf(account), cancellationToken);
}

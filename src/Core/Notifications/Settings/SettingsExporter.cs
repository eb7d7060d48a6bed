using System.Runtime.CompilerServices;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Export;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Notifications.Settings;

/// <summary>Exports a person's settings, without the key of the links in their e-mails: whoever had it could end them.</summary>
internal sealed class SettingsExporter(Collection<PersonSettings> settings) : IAccountExporter
{
    public string Name => "settings";

    public IReadOnlyList<string> Kept => [SettingsSchema.Value.Name];

    public async IAsyncEnumerable<object> ReadAsync(Account account, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await settings.FindAsync(SettingsSchema.KeyOf(account.Id), cancellationToken) is { } stored)
        {
            yield return stored.Value with { UnsubscribeKey = null };
        }
    }
}

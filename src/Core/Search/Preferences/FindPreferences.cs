using JobFunctions.Core.Accounts;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Search.Preferences;

/// <summary>Finds a person's preferences; who never had any has empty ones.</summary>
public sealed class FindPreferences(Collection<SearchPreferences> preferences)
{
    public async Task<SearchPreferences> RunAsync(AccountId account, CancellationToken cancellationToken) =>
        (await preferences.FindAsync(PreferenceSchema.KeyOf(account), cancellationToken))?.Value ?? new SearchPreferences { AccountId = account };
}

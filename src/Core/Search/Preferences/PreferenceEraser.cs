using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Erasure;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Search.Preferences;

/// <summary>Erases what a person wants of searches and what was learnt of them.</summary>
internal sealed class PreferenceEraser(Collection<SearchPreferences> preferences) : IAccountEraser
{
    public string Name => "search-preferences";

    public Task EraseAsync(AccountId account, CancellationToken cancellationToken) =>
        preferences.DeleteAsync(PreferenceSchema.KeyOf(account), cancellationToken);
}

using JobFunctions.Core.Accounts;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Search.Preferences;

/// <summary>Changes a person's preferences by one conditional write, however many changes come at once.</summary>
public sealed class ChangePreferences(Collection<SearchPreferences> preferences)
{
    private const int MaxTries = 20;

    /// <param name="change">May be called several times.</param>
    public async Task<SearchPreferences> RunAsync(AccountId account, Func<SearchPreferences, SearchPreferences> change, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MaxTries; attempt++)
        {
            if (await preferences.UpdateAsync(PreferenceSchema.KeyOf(account), change, cancellationToken) is { } changed)
            {
                return changed.Value;
            }

            var first = change(new SearchPreferences { AccountId = account });
            if (await preferences.AddAsync(first, cancellationToken) is AddResult<SearchPreferences>.Added)
            {
                return first;
            }
        }

        throw new StoreUnavailableException("The preferences came and went while they were being changed.");
    }
}

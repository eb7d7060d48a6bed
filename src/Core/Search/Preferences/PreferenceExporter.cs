using System.Runtime.CompilerServices;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Export;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Search.Preferences;

/// <summary>Exports a person's preferences as they are kept, feedback included.</summary>
internal sealed class PreferenceExporter(Collection<SearchPreferences> preferences) : IAccountExporter
{
    public string Name => "search_preferences";

    public IReadOnlyList<string> Kept => [PreferenceSchema.Value.Name];

    public async IAsyncEnumerable<object> ReadAsync(Account account, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await preferences.FindAsync(PreferenceSchema.KeyOf(account.Id), cancellationToken) is { } found)
        {
            yield return found.Value;
        }
    }
}

using JobFunctions.Core.Accounts;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Search.Preferences;

/// <summary>How preferences are stored: one record for each person.</summary>
public static class PreferenceSchema
{
    public static readonly CollectionSchema<SearchPreferences> Value = new()
    {
        Name = "searchpreferences",
        Key = preferences => KeyOf(preferences.AccountId),
        Json = RecordJson.Of<SearchPreferences>(),
    };

    public static RecordKey KeyOf(AccountId account) => new(account.ToString(), "preferences");
}

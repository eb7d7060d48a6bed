using JobFunctions.Core.Accounts;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Notifications.Settings;

/// <summary>How settings are stored: each in a partition of its own.</summary>
public static class SettingsSchema
{
    private const string RecordName = "settings";

    public static readonly CollectionSchema<PersonSettings> Value = new()
    {
        Name = "settings",
        Key = settings => KeyOf(settings.AccountId),
        Json = RecordJson.Of<PersonSettings>(),
    };

    public static RecordKey KeyOf(AccountId account) => new(account.ToString(), RecordName);
}

using System.Globalization;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Notifications.Settings;

/// <summary>How settings are stored: each in a partition of its own.</summary>
public static class SettingsSchema
{
    /// <summary>Parts of <see cref="DueIndex"/>, each served on its own.</summary>
    public const int DueParts = 4;

    private const string RecordName = "settings";

    /// <summary>People who get digests, the one whose next is due first in front of each part; so who is due is read without the others.</summary>
    public static readonly SecondaryIndex<PersonSettings> DueIndex = new(
        "due", settings => settings.NextDigestAt is { } due ? [new RecordKey(DuePartitionOf(DuePartOf(settings.AccountId)), $"{DueText(due)}-{settings.AccountId}")] : []);

    public static readonly CollectionSchema<PersonSettings> Value = new()
    {
        Name = "settings",
        Key = settings => KeyOf(settings.AccountId),
        Json = RecordJson.Of<PersonSettings>(),
        Indexes = [DueIndex],
    };

    public static RecordKey KeyOf(AccountId account) => new(account.ToString(), RecordName);

    /// <param name="part">0 to <see cref="DueParts"/> - 1.</param>
    public static string DuePartitionOf(int part) => string.Create(CultureInfo.InvariantCulture, $"due-{part}");

    /// <summary>The first key of <see cref="DueIndex"/> that is due behind a time.</summary>
    public static string DueAfter(DateTimeOffset time) => DueText(time.AddMilliseconds(1));

    private static int DuePartOf(AccountId account) => int.Parse(KeyShards.Of(account.ToString()), NumberStyles.HexNumber, CultureInfo.InvariantCulture) % DueParts;

    private static string DueText(DateTimeOffset time) => time.ToUnixTimeMilliseconds().ToString("x12", CultureInfo.InvariantCulture);
}

using JobFunctions.Core.Accounts;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Activity;

/// <summary>How the audit trail is stored: by day, spread over a few partitions so that none is hot, and listed by account and by action.</summary>
public static class ActivitySchema
{
    /// <summary>Part of the stored keys, so it never changes.</summary>
    public const int Shards = 8;

    /// <summary>Name of the trail in <see cref="DayMarks"/>; that of one action has the action behind it.</summary>
    public const string Trail = "activity";

    /// <summary>What one account did, and what was done to it and its things; of each action too.</summary>
    public static readonly SecondaryIndex<ActivityEntry> AccountIndex = new(
        "account",
        entry => AccountsOf(entry).SelectMany(account =>
            new[] { new RecordKey(PartitionOf(account, null), SortKeyOf(entry)), new RecordKey(PartitionOf(account, entry.Action), SortKeyOf(entry)) }));

    public static readonly SecondaryIndex<ActivityEntry> ActionIndex = new(
        "action", entry => [new RecordKey($"{entry.Action}.{PlaceOf(entry)}", SortKeyOf(entry))]);

    public static readonly CollectionSchema<ActivityEntry> Value = new()
    {
        Name = "activity",
        Key = KeyOf,
        Json = RecordJson.Of<ActivityEntry>(),
        Indexes = [AccountIndex, ActionIndex],
    };

    public static RecordKey KeyOf(ActivityEntry entry) => new(PlaceOf(entry), SortKeyOf(entry));

    public static string PartitionOf(AccountId account, ActivityAction? action) => action is null ? $"{account}" : $"{account}.{action}";

    /// <summary>Partition of a day's shard: of the records, and behind the action and a dot of the action index.</summary>
    public static string PartitionOf(DateOnly day, int shard) => $"{DayMarks.Text(day)}-{shard}";

    public static string TrailOf(ActivityAction? action) => action is null ? Trail : $"{Trail}.{action}";

    public static string SortKeyOf(ActivityEntry entry) => NewestFirst.KeyOf(entry.At, entry.Id.ToString("D"));

    private static string PlaceOf(ActivityEntry entry) => PartitionOf(DayMarks.DayOf(entry.At), entry.Id.ToByteArray()[^1] % Shards);

    private static IEnumerable<AccountId> AccountsOf(ActivityEntry entry) =>
        new[] { entry.ActorId, entry.AboutId }.OfType<AccountId>().Distinct();
}

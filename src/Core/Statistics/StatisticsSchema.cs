using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Statistics;

/// <summary>How the last counting is stored: one record.</summary>
public static class StatisticsSchema
{
    public static readonly CollectionSchema<StoredStatistics> Value = new()
    {
        Name = "statistics",
        Key = _ => Key,
        Json = RecordJson.Of<StoredStatistics>(),
    };

    public static RecordKey Key { get; } = new("place", "statistics");
}

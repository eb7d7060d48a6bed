using System.Globalization;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Analytics;

/// <summary>How views are stored: with their vacancy's partition, a few rows for each day.</summary>
public static class ViewCountSchema
{
    /// <summary>Parts that a day is counted in, so that instances seldom write the same row at once.</summary>
    public const int Shards = 8;

    public static readonly SecondaryIndex<ViewCount> ExpiryIndex = Storage.ExpiryIndex.Of<ViewCount>(
        "expiry", count => DayRows.KeptUntil(count.Day), count => count.VacancyId.Value);

    public static readonly CollectionSchema<ViewCount> Value = new()
    {
        Name = "vacancyviews",
        Key = count => KeyOf(count.VacancyId, count.Day, count.Shard),
        Json = RecordJson.Of<ViewCount>(),
        Indexes = [ExpiryIndex],
    };

    public static RecordKey KeyOf(VacancyId vacancy, DateOnly day, int shard) => DayRows.KeyOf(vacancy, day, shard.ToString("x2", CultureInfo.InvariantCulture));
}

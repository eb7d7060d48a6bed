using System.Globalization;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Analytics;

/// <summary>How views are stored: with their vacancy's partition, a few rows for each day.</summary>
public static class ViewCountSchema
{
    /// <summary>Parts that a day is counted in, so that instances seldom write the same row at once.</summary>
    public const int Shards = 8;

    public static readonly CollectionSchema<ViewCount> Value = new()
    {
        Name = "vacancyviews",
        Key = count => KeyOf(count.VacancyId, count.Day, count.Shard),
        Json = RecordJson.Of<ViewCount>(),
    };

    public static RecordKey KeyOf(VacancyId vacancy, DateOnly day, int shard) =>
        new(vacancy.Value, string.Create(CultureInfo.InvariantCulture, $"{KeyOf(day)}-{shard:x2}"));

    /// <summary>The rows of days, both included.</summary>
    public static KeyRange RangeOf(DateOnly first, DateOnly last) => new(KeyOf(first), KeyOf(last) + KeyText.Last);

    private static string KeyOf(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using System.Globalization;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Analytics;

/// <summary>The keys of counts: with their vacancy's partition, a few rows for each day.</summary>
internal static class DayRows
{
    /// <summary>How long the counts of a day are kept: a year back from any day of the last month.</summary>
    public static readonly TimeSpan Retention = TimeSpan.FromDays(400);

    public static DateTimeOffset KeptUntil(DateOnly day) => new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero) + Retention;

    public static RecordKey KeyOf(VacancyId vacancy, DateOnly day, string shard) => new(vacancy.Value, $"{KeyOf(day)}-{shard}");

    /// <summary>The rows of days, both included.</summary>
    public static KeyRange RangeOf(DateOnly first, DateOnly last) => new(KeyOf(first), KeyOf(last) + KeyText.Last);

    private static string KeyOf(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

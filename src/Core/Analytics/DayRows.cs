using System.Globalization;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Analytics;

/// <summary>The keys of counts: with their vacancy's partition, a few rows for each day.</summary>
internal static class DayRows
{
    public static RecordKey KeyOf(VacancyId vacancy, DateOnly day, string shard) => new(vacancy.Value, $"{KeyOf(day)}-{shard}");

    /// <summary>The rows of days, both included.</summary>
    public static KeyRange RangeOf(DateOnly first, DateOnly last) => new(KeyOf(first), KeyOf(last) + KeyText.Last);

    private static string KeyOf(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Analytics;

/// <summary>How applications are counted: with their vacancy's partition, sixteen rows for each day at most.</summary>
public static class ApplicationCountSchema
{
    // 72 bits: two applications of a day never share a mark in practice.
    private const int MarkBytes = 9;

    public static readonly CollectionSchema<ApplicationCount> Value = new()
    {
        Name = "vacancyapplications",
        Key = count => KeyOf(count.VacancyId, count.Day, count.Shard),
        Json = RecordJson.Of<ApplicationCount>(),
    };

    public static RecordKey KeyOf(VacancyId vacancy, DateOnly day, string shard) => new(vacancy.Value, $"{KeyOf(day)}-{shard}");

    /// <summary>The rows of days, both included.</summary>
    public static KeyRange RangeOf(DateOnly first, DateOnly last) => new(KeyOf(first), KeyOf(last) + KeyText.Last);

    /// <summary>What tells an application from others in a count, and does not lead back to it.</summary>
    public static string MarkOf(ApplicationId application) =>
        Convert.ToBase64String(SHA256.HashData(Encoding.ASCII.GetBytes(application.ToString())), 0, MarkBytes);

    private static string KeyOf(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

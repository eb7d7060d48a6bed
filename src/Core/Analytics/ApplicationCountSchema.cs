using System.Security.Cryptography;
using System.Text;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Analytics;

/// <summary>How applications are counted: with their vacancy's partition, sixteen rows for each day at most.</summary>
public static class ApplicationCountSchema
{
    // 72 bits: two applications of a day never share a mark in practice.
    private const int MarkBytes = 9;

    public static readonly SecondaryIndex<ApplicationCount> ExpiryIndex = Storage.ExpiryIndex.Of<ApplicationCount>(
        "expiry", count => DayRows.KeptUntil(count.Day), count => count.VacancyId.Value);

    public static readonly CollectionSchema<ApplicationCount> Value = new()
    {
        Name = "vacancyapplications",
        Key = count => DayRows.KeyOf(count.VacancyId, count.Day, count.Shard),
        Json = RecordJson.Of<ApplicationCount>(),
        Indexes = [ExpiryIndex],
    };

    /// <summary>What tells an application from others in a count, and does not lead back to it.</summary>
    public static string MarkOf(ApplicationId application) =>
        Convert.ToBase64String(SHA256.HashData(Encoding.ASCII.GetBytes(application.ToString())), 0, MarkBytes);
}

using System.Globalization;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Notifications;

/// <summary>Where an outbox lists the records that carry announcements.</summary>
internal static class UntoldKeys
{
    /// <summary>The only partition of the index.</summary>
    public const string Partition = "untold";

    public static string SortKeyOf(DateTimeOffset time, string recordId) => $"{TimeKey(time)}-{recordId}";

    /// <summary>Sort keys of announcements that are older than this.</summary>
    public static KeyRange Before(DateTimeOffset time) => new(null, TimeKey(time));

    private static string TimeKey(DateTimeOffset time) => time.ToUnixTimeMilliseconds().ToString("x12", CultureInfo.InvariantCulture);
}

using System.Globalization;

namespace JobFunctions.Core.Notifications;

/// <summary>Where an outbox lists the records that carry announcements.</summary>
internal static class UntoldKeys
{
    /// <summary>The only partition of the index.</summary>
    public const string Partition = "untold";

    public static string SortKeyOf(DateTimeOffset time, string recordId) =>
        string.Create(CultureInfo.InvariantCulture, $"{time.ToUnixTimeMilliseconds():x12}-{recordId}");
}

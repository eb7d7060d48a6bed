using System.Globalization;

namespace JobFunctions.Core.Notifications.Words;

/// <summary>Names the offset of a time, which everybody reads alike: <c>UTC</c>, <c>UTC+5</c>, <c>UTC−3:30</c>.</summary>
internal static class ZoneText
{
    public static string Of(TimeSpan offset)
    {
        if (offset == TimeSpan.Zero)
        {
            return "UTC";
        }

        var (sign, size) = (offset < TimeSpan.Zero ? '\u2212' : '+', offset.Duration());
        return size.Minutes == 0
            ? string.Create(CultureInfo.InvariantCulture, $"UTC{sign}{size.Hours}")
            : string.Create(CultureInfo.InvariantCulture, $"UTC{sign}{size.Hours}:{size.Minutes:00}");
    }
}

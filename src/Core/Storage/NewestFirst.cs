using System.Globalization;

namespace JobFunctions.Core.Storage;

/// <summary>Sort keys that put the latest first.</summary>
public static class NewestFirst
{
    private const int Digits = 16;

    /// <param name="id">Parts what has the same time; of the key alphabet.</param>
    public static string KeyOf(DateTimeOffset time, string id) =>
        string.Create(CultureInfo.InvariantCulture, $"{DateTimeOffset.MaxValue.Ticks - time.UtcTicks:x16}-{id}");

    /// <summary>The time of a key.</summary>
    /// <returns>null for what is no such key.</returns>
    public static DateTimeOffset? TimeOf(string key) =>
        key.Length >= Digits && long.TryParse(key.AsSpan(0, Digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rest)
        && DateTimeOffset.MaxValue.Ticks - rest is var ticks && ticks >= 0 && ticks <= DateTimeOffset.MaxValue.Ticks
            ? new DateTimeOffset(ticks, TimeSpan.Zero)
            : null;

    /// <summary>Where times of <paramref name="time"/> and before begin.</summary>
    public static string From(DateTimeOffset time) => KeyOf(time, "")[..^1];
}

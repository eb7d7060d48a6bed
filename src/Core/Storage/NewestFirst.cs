using System.Globalization;

namespace JobFunctions.Core.Storage;

/// <summary>Sort keys that put the latest first.</summary>
public static class NewestFirst
{
    /// <param name="id">Parts what has the same time; of the key alphabet.</param>
    public static string KeyOf(DateTimeOffset time, string id) =>
        string.Create(CultureInfo.InvariantCulture, $"{DateTimeOffset.MaxValue.ToUnixTimeMilliseconds() - time.ToUnixTimeMilliseconds():x12}-{id}");

    /// <summary>The time of a key, to the millisecond.</summary>
    /// <returns>null for what is no such key.</returns>
    public static DateTimeOffset? TimeOf(string key) =>
        key.Length >= 12 && long.TryParse(key.AsSpan(0, 12), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rest)
        && DateTimeOffset.MaxValue.ToUnixTimeMilliseconds() - rest is var milliseconds and >= 0
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
            : null;

    /// <summary>Where times of <paramref name="time"/> and before begin.</summary>
    public static string From(DateTimeOffset time) => KeyOf(time, "")[..^1];
}

namespace JobFunctions.Core.Storage;

/// <summary>A range of keys in ordinal order.</summary>
/// <param name="From">First key, itself included; null starts at the beginning.</param>
/// <param name="Before">First key past the end; null runs to the end.</param>
public readonly record struct KeyRange(string? From, string? Before)
{
    /// <summary>The whole partition; also the default value.</summary>
    public static KeyRange All => default;

    /// <summary>The keys that begin with <paramref name="prefix"/>, unless <c>~</c> follows it.</summary>
    public static KeyRange Prefix(string prefix) => new(prefix, prefix + KeyText.Last);

    /// <summary>The part of this range behind <paramref name="key"/>, itself left out.</summary>
    public KeyRange After(string key) => this with { From = key + '!' };

    public bool Contains(string key) =>
        (From is null || string.CompareOrdinal(key, From) >= 0) && (Before is null || string.CompareOrdinal(key, Before) < 0);
}

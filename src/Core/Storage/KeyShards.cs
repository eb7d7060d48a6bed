namespace JobFunctions.Core.Storage;

/// <summary>Spreads what would stand in one partition over sixteen, by a hash that never changes.</summary>
/// <remarks>A partition of Azure Tables takes about 2,000 writes a second ("Scalability and performance targets for Table storage", read 2026-11).</remarks>
public static class KeyShards
{
    private const string Digits = "0123456789abcdef";

    public static IReadOnlyList<string> All { get; } = [.. Digits.Select(digit => $"{digit}")];

    /// <summary>The shard of a key: FNV-1a of its characters, folded to four bits.</summary>
    public static string Of(string key)
    {
        var hash = 2166136261u;
        foreach (var character in key)
        {
            hash = unchecked((hash ^ character) * 16777619u);
        }

        hash ^= hash >> 16;
        hash ^= hash >> 8;
        return All[(int)((hash ^ (hash >> 4)) & 15)];
    }
}

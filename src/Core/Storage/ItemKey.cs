namespace JobFunctions.Core.Storage;

/// <summary>Where an item stands: a key inside a partition inside a collection.</summary>
/// <param name="Collection">3-50 ASCII letters and digits, a letter first.</param>
/// <param name="Partition">1-400 characters of the key alphabet (<see cref="KeyText"/>).</param>
/// <param name="Key">1-400 characters of the key alphabet; keys of a partition are ordered by their ordinal value.</param>
public readonly record struct ItemKey(string Collection, string Partition, string Key)
{
    /// <exception cref="ArgumentException">A part breaks its rule; every adapter asks this of a key first.</exception>
    public void ThrowIfInvalid()
    {
        ThrowIfInvalid(Collection, Partition);
        if (!KeyText.IsKey(Key ?? ""))
        {
            throw new ArgumentException($"'{Key}' is no key for an item of {Collection}.");
        }
    }

    /// <exception cref="ArgumentException">The collection or the partition breaks its rule.</exception>
    public static void ThrowIfInvalid(string collection, string partition)
    {
        if (collection is not { Length: >= 3 and <= 50 } || !char.IsAsciiLetter(collection[0]) || !collection.All(char.IsAsciiLetterOrDigit))
        {
            throw new ArgumentException($"'{collection}' is no name for a collection.");
        }

        if (!KeyText.IsKey(partition ?? ""))
        {
            throw new ArgumentException($"'{partition}' is no partition for {collection}.");
        }
    }
}

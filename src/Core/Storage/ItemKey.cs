namespace JobFunctions.Core.Storage;

/// <summary>Where an item stands: a key inside a partition inside a collection.</summary>
/// <param name="Collection">3-50 ASCII letters and digits, a letter first.</param>
/// <param name="Partition">1-400 characters of the key alphabet (<see cref="KeyText"/>).</param>
/// <param name="Key">1-400 characters of the key alphabet; keys of a partition are ordered by their ordinal value.</param>
public readonly record struct ItemKey(string Collection, string Partition, string Key);

namespace JobFunctions.Core.Storage;

/// <summary>A second way to find records of a collection.</summary>
/// <param name="Name">Lower-case letters and hyphens; part of the stored keys, so it never changes.</param>
/// <param name="Entries">The (index partition, sort key) pairs of a record, both of the key alphabet, the sort key without <c>!</c>; none for a record outside the index.
/// Sort key, partition and key of the record together have at most 380 characters. End a sort key with the record's own to page by it.</param>
public sealed record SecondaryIndex<T>(string Name, Func<T, IEnumerable<RecordKey>> Entries);

namespace JobFunctions.Core.Storage;

/// <summary>Where a record stands inside its collection; both parts of the key alphabet. A partition that begins with <c>!</c> is kept for rows of indexes and claims.</summary>
public readonly record struct RecordKey(string Partition, string Key);

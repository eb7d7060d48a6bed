namespace JobFunctions.Core.Storage;

/// <summary>Where a record stands inside its collection; both parts of the key alphabet.</summary>
public readonly record struct RecordKey(string Partition, string Key);

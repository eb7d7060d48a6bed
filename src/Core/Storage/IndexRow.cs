namespace JobFunctions.Core.Storage;

/// <summary>An index row as it was scanned.</summary>
/// <param name="Key">Of the row.</param>
/// <param name="Record">Where the record stands that the row speaks of.</param>
internal sealed record IndexRow(string Key, string SortKey, RecordKey Record, DateTimeOffset WrittenAt, string ETag);

namespace JobFunctions.Core.Storage;

/// <summary>A row of an index, with its record unread: the record may not have been written yet, or may need the row no longer.</summary>
/// <param name="Record">Where the record stands.</param>
public readonly record struct IndexEntry(string SortKey, RecordKey Record);

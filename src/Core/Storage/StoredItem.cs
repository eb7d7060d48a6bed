namespace JobFunctions.Core.Storage;

/// <summary>An item as the store holds it.</summary>
/// <param name="Body">JSON text.</param>
/// <param name="ETag">Opaque; changes with every write.</param>
public sealed record StoredItem(string Key, string Body, string ETag);

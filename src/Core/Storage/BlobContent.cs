namespace JobFunctions.Core.Storage;

/// <summary>A blob's bytes with their media type.</summary>
public sealed record BlobContent(ReadOnlyMemory<byte> Bytes, string MediaType);

namespace JobFunctions.Core.Storage;

/// <summary>Where a blob stands.</summary>
/// <param name="Container">3-63 lower-case letters, digits and hyphens.</param>
/// <param name="Path">Parts of key characters with <c>/</c> between them.</param>
public readonly record struct BlobName(string Container, string Path)
{
    public override string ToString() => $"{Container}/{Path}";
}

namespace JobFunctions.Adapters.AzureStorage;

/// <summary>The etag that callers hold: the row's own, the marks of its latest writes, and the blob of a body that is not in the row.</summary>
/// <param name="ETag">The table service's; empty for a version that is known to be gone.</param>
internal readonly record struct RowVersion(string ETag, string Marks, string? Blob)
{
    private const char Separator = '|';

    /// <returns>A version that no row has, for an etag that is not ours.</returns>
    public static RowVersion Parse(string text) => text.Split(Separator) is [var etag, var marks, var blob]
        ? new RowVersion(etag, marks, blob.Length == 0 ? null : blob)
        : new RowVersion("", "", null);

    public override string ToString() => $"{ETag}{Separator}{Marks}{Separator}{Blob}";
}

using JobFunctions.Core.Storage;

namespace JobFunctions.Adapters.AzureStorage;

/// <summary>Names of the blobs that hold bodies too long for a row; a name tells its row and the write that made it.</summary>
internal static class RowBlob
{
    public const string Container = "rows";

    public static BlobName NameOf(string path) => new(Container, path);

    // The letters keep a partition or key of dots from being a part of dots, which addresses do not keep.
    public static string PathOf(ItemKey key, string mark) => $"{key.Collection}/p{key.Partition}/k{key.Key}/{mark}";

    public static bool TryParse(string path, out ItemKey key, out DateTimeOffset writtenAt)
    {
        if (path.Split('/') is [var collection, ['p', .. var partition], ['k', .. var rowKey], var mark])
        {
            key = new ItemKey(collection, partition, rowKey);
            writtenAt = WriteMarks.TimeOf(mark);
            return true;
        }

        (key, writtenAt) = (default, default);
        return false;
    }
}

namespace JobFunctions.Core.Storage;

/// <summary>Reads lists part by part.</summary>
public static class PagingExtensions
{
    /// <summary>Reads a part of an index partition. One item more than the part is read at most, to learn whether the list goes on.</summary>
    /// <remarks>What comes or goes between two parts moves nothing else into or out of them.</remarks>
    public static async Task<Page<T>> PageByAsync<T>(
        this Collection<T> collection, SecondaryIndex<T> index, string partition, KeyRange range, PageRequest page, CancellationToken cancellationToken)
    {
        var rest = page.After is { } after && range.Contains(after) ? range.After(after) : range;
        var items = new List<T>(page.Limit);
        await foreach (var item in collection.ListByAsync(index, partition, rest, page.Limit + 1, cancellationToken))
        {
            if (items.Count == page.Limit)
            {
                var last = index.Entries(items[^1]).Last(entry => entry.Partition == partition && rest.Contains(entry.Key));
                return new Page<T>(items, last.Key);
            }

            items.Add(item.Value);
        }

        return new Page<T>(items, null);
    }
}

using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Search;

/// <summary>Lists the searches of everybody, for who runs the place.</summary>
public sealed class ListSearches(Collection<Search> searches, DayMarks days, TimeProvider time)
{
    /// <summary>The newest first.</summary>
    /// <param name="state">null for all.</param>
    public Task<Page<Search>> RunAsync(SearchState? state, PageRequest page, CancellationToken cancellationToken)
    {
        if (state is { } open && SearchSchema.IsOpen(open))
        {
            return searches.PageByAsync(SearchSchema.RunIndex, SearchSchema.PartitionOf(open, default), KeyRange.All, page, cancellationToken);
        }

        var list = new DayList<Search>(
            days,
            state == SearchState.Failed ? SearchSchema.FailedTrail : SearchSchema.Trail,
            SearchSchema.SortKeyOf,
            (day, range) =>
            [
                searches.ListByAsync(
                    SearchSchema.RunIndex,
                    state is { } ended ? SearchSchema.PartitionOf(ended, day) : SearchSchema.PartitionOf(day),
                    range,
                    page.Limit + 1,
                    cancellationToken),
            ]);
        return list.PageAsync(DateTimeOffset.MinValue, time.GetUtcNow().AddDays(1), KeyRange.All, page, cancellationToken);
    }

    /// <returns>null when there is no such search.</returns>
    public async Task<Search?> FindAsync(SearchId id, CancellationToken cancellationToken)
    {
        var at = SearchSchema.TimeOf(id);
        var range = KeyRange.Prefix(NewestFirst.KeyOf(at, id.ToString()));
        await foreach (var search in searches.ListByAsync(SearchSchema.RunIndex, SearchSchema.PartitionOf(DayMarks.DayOf(at)), range, 1, cancellationToken))
        {
            return search.Value;
        }

        return null;
    }
}

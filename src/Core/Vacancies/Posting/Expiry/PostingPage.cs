using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Vacancies.Posting.Expiry;

/// <summary>Does something to each vacancy of a page, a few at a time.</summary>
internal static class PostingPage
{
    private const int PageSize = 200;
    private const int AtOnce = 8;

    /// <param name="until">The latest end of those to look at.</param>
    /// <param name="act">Whether it did anything.</param>
    public static async Task<ExpiryPageOutput> RunAsync(
        Collection<PostedVacancy> vacancies,
        SecondaryIndex<PostedVacancy> index,
        string partition,
        DateTimeOffset until,
        string? after,
        Func<VacancyId, CancellationToken, Task<bool>> act,
        CancellationToken cancellationToken)
    {
        // Keys are of whole milliseconds: up to and with this one.
        var range = new KeyRange(null, PostingSchema.TimeKeyFrom(until + TimeSpan.FromMilliseconds(1)));
        var page = await vacancies.PageByAsync(index, partition, range, new PageRequest(after, PageSize), cancellationToken);
        var count = 0;
        await Parallel.ForEachAsync(
            page.Items,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            async (vacancy, token) =>
            {
                if (await act(vacancy.Id, token))
                {
                    Interlocked.Increment(ref count);
                }
            });
        return new ExpiryPageOutput(count, page.Next);
    }
}

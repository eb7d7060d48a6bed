using JobFunctions.Core.Reference;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies.Posting;

namespace JobFunctions.Core.Vacancies.Live;

/// <summary>Brings what the store knows into the open vacancies of this process: all of it once, then what changes. For one call at a time.</summary>
internal sealed class PostingReader(OpenVacancies open, PostingFeed feed, PostingSnapshots snapshots, IExchangeRates exchange, TimeProvider time)
{
    // Fewer changes are read again by the next process that starts; more than these make it wait.
    private const int WorthASnapshot = 200;

    private DateTimeOffset? _readTo;
    private RateTable? _priced;

    /// <exception cref="StoreUnavailableException">The store is down; what was read counts, and the next call goes on.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var start = time.GetUtcNow();
        await RepriceAsync(cancellationToken);
        if (_readTo is not { } readTo || start - readTo > PostingSnapshots.LongestAbsence)
        {
            _readTo = readTo = await FillAsync(cancellationToken);
        }

        var since = readTo - PostingSnapshots.Overlap;
        var changed = await feed.ListChangedAsync(since, open.Knows, cancellationToken);
        if (changed.Count >= WorthASnapshot)
        {
            // Somebody imports many: what is read of them now, no other process need read.
            await snapshots.RefreshAsync(open, WorthASnapshot, cancellationToken);
            changed = await feed.ListChangedAsync(since, open.Knows, cancellationToken);
        }

        await feed.ReadAsync(changed, Take, cancellationToken);
        open.Tidy(start - PostingSnapshots.Overlap - PostingSnapshots.Overlap);
        _readTo = start;
    }

    /// <summary>Reads every vacancy that is open, and again those that this process took for open.</summary>
    private async Task<DateTimeOffset> FillAsync(CancellationToken cancellationToken)
    {
        var doubtful = open.All.Select(vacancy => vacancy.Id).ToList();
        var readTo = await snapshots.RefreshAsync(open, WorthASnapshot, cancellationToken);
        await feed.ReadAsync(doubtful, Take, cancellationToken);
        return readTo;
    }

    /// <summary>Makes salaries in other currencies comparable at new rates.</summary>
    private async Task RepriceAsync(CancellationToken cancellationToken)
    {
        var rates = await exchange.GetLatestAsync(cancellationToken);
        if (_priced is not null && IsSame(rates, _priced))
        {
            return;
        }

        open.Use(rates);
        var foreign = open.All.Where(vacancy => vacancy.Salary is { Currency: not "KZT" }).Select(vacancy => vacancy.Id).ToList();
        await feed.ReadAsync(foreign, (read, _) => open.Reprice(read), cancellationToken);
        _priced = rates;
    }

    private void Take(IReadOnlyList<PostedVacancy> read, IReadOnlyList<VacancyId> gone)
    {
        open.Apply(read);
        foreach (var id in gone)
        {
            open.Remove(id);
        }
    }

    private static bool IsSame(RateTable one, RateTable other) =>
        ReferenceEquals(one, other)
        || (one.Date == other.Date
            && one.TengePerUnit.Count == other.TengePerUnit.Count
            && one.TengePerUnit.All(rate => other.TengePerUnit.TryGetValue(rate.Key, out var value) && value == rate.Value));
}

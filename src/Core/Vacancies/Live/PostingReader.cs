using System.Runtime.CompilerServices;
using System.Text.Json;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies.Posting;
using Microsoft.Extensions.Logging;

namespace JobFunctions.Core.Vacancies.Live;

/// <summary>Brings what the store knows into the open vacancies of this process: all of it once, then what changes. For one call at a time.</summary>
internal sealed partial class PostingReader(
    Collection<PostedVacancy> vacancies, OpenVacancies open, IExchangeRates exchange, TimeProvider time, ILogger<LiveVacancies> log)
{
    private const int RowsAtOnce = 1000;
    private const int RecordsAtOnce = 512;
    private const int ReadsAtOnce = 32;

    // A change is dated before it is stored, and by the clock of another instance: so much is read again each time. Rows only, since the records are known.
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(5);

    // Marks of deleted vacancies go after a day: whoever was away for longer than this would miss some.
    private static readonly TimeSpan LongestAbsence = TimeSpan.FromHours(12);

    private DateTimeOffset? _readTo;
    private RateTable? _priced;

    /// <exception cref="StoreUnavailableException">The store is down; what was read counts, and the next call goes on.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var start = time.GetUtcNow();
        await RepriceAsync(cancellationToken);
        if (_readTo is not { } readTo || start - readTo > LongestAbsence)
        {
            await FillAsync(start, cancellationToken);
            _readTo = readTo = start;
        }

        await CatchUpAsync(readTo - Overlap, cancellationToken);
        open.Tidy(start - Overlap - Overlap);
        _readTo = start;
    }

    /// <summary>Reads every vacancy that is open, and again those that this process took for open.</summary>
    private async Task FillAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var doubtful = open.All.Select(vacancy => vacancy.Id).ToHashSet();
        var ids = new List<VacancyId>();
        var range = new KeyRange(PostingSchema.TimeKeyFrom(now), null);
        await foreach (var (_, id) in ListAsync(PostingSchema.AcceptedIndex, PostingSchema.AcceptedPartition, range, cancellationToken))
        {
            ids.Add(id);
            doubtful.Remove(id);
        }

        await ReadAsync([.. ids, .. doubtful], open.Apply, cancellationToken);
        LogFilled(ids.Count);
    }

    private async Task CatchUpAsync(DateTimeOffset since, CancellationToken cancellationToken)
    {
        var ids = new HashSet<VacancyId>();
        var range = new KeyRange(PostingSchema.TimeKeyFrom(since), null);
        await foreach (var (change, id) in ListAsync(PostingSchema.ChangedIndex, PostingSchema.ChangedPartition, range, cancellationToken))
        {
            if (!open.Knows(id, change))
            {
                ids.Add(id);
            }
        }

        await ReadAsync([.. ids], open.Apply, cancellationToken);
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
        var foreign = open.All.Where(vacancy => vacancy.Salary is { Currency: not "KZT" }).Select(vacancy => vacancy.Id).ToArray();
        await ReadAsync(foreign, open.Reprice, cancellationToken);
        _priced = rates;
    }

    private static bool IsSame(RateTable one, RateTable other) =>
        ReferenceEquals(one, other)
        || (one.Date == other.Date
            && one.TengePerUnit.Count == other.TengePerUnit.Count
            && one.TengePerUnit.All(rate => other.TengePerUnit.TryGetValue(rate.Key, out var value) && value == rate.Value));

    private async IAsyncEnumerable<(DateTimeOffset Time, VacancyId Id)> ListAsync(
        SecondaryIndex<PostedVacancy> index, string partition, KeyRange range, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var entry in vacancies.ListEntriesAsync(index, partition, range, RowsAtOnce, cancellationToken))
        {
            if (PostingSchema.ReadTimeKey(entry.SortKey) is { } key)
            {
                yield return key;
            }
        }
    }

    private async Task ReadAsync(VacancyId[] ids, Action<IReadOnlyCollection<PostedVacancy>> take, CancellationToken cancellationToken)
    {
        foreach (var part in ids.Chunk(RecordsAtOnce))
        {
            var read = new PostedVacancy?[part.Length];
            await Parallel.ForAsync(
                0,
                part.Length,
                new ParallelOptions { MaxDegreeOfParallelism = ReadsAtOnce, CancellationToken = cancellationToken },
                async (i, token) => read[i] = await FindAsync(part[i], token));
            take([.. read.OfType<PostedVacancy>()]);
        }
    }

    private async Task<PostedVacancy?> FindAsync(VacancyId id, CancellationToken cancellationToken)
    {
        try
        {
            if (await vacancies.FindAsync(PostingSchema.KeyOf(id), cancellationToken) is { } stored)
            {
                return stored.Value;
            }

            open.Remove(id);
        }
        catch (JsonException exception)
        {
            // One record that cannot be read must not keep all others from being found.
            LogUnreadable(exception, id);
        }

        return null;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} open vacancies are searchable.")]
    private partial void LogFilled(int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "The record of the vacancy {Id} cannot be read; it is left out.")]
    private partial void LogUnreadable(Exception exception, VacancyId id);
}

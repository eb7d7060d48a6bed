using System.Runtime.CompilerServices;
using System.Text.Json;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies.Posting;
using Microsoft.Extensions.Logging;

namespace JobFunctions.Core.Vacancies.Live;

/// <summary>Reads vacancies out of the store in large numbers.</summary>
internal sealed partial class PostingFeed(Collection<PostedVacancy> vacancies, ILogger<LiveVacancies> log)
{
    private const int RowsAtOnce = 1000;
    private const int RecordsAtOnce = 512;
    private const int ReadsAtOnce = 32;

    /// <summary>Vacancies whose end is not before a time, by what the index says.</summary>
    public async Task<List<VacancyId>> ListOpenAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var ids = new List<VacancyId>();
        await foreach (var (_, id) in ListAsync(PostingSchema.AcceptedIndex, PostingSchema.AcceptedPartition, now, cancellationToken))
        {
            ids.Add(id);
        }

        return ids;
    }

    /// <summary>Vacancies with a change since a time that is not known.</summary>
    public async Task<HashSet<VacancyId>> ListChangedAsync(DateTimeOffset since, Func<VacancyId, DateTimeOffset, bool> isKnown, CancellationToken cancellationToken)
    {
        var ids = new HashSet<VacancyId>();
        await foreach (var (change, id) in ListAsync(PostingSchema.ChangedIndex, PostingSchema.ChangedPartition, since, cancellationToken))
        {
            if (!isKnown(id, change))
            {
                ids.Add(id);
            }
        }

        return ids;
    }

    /// <summary>Reads records part by part; one that cannot be read is left out, so that it keeps no other from being found.</summary>
    /// <param name="take">Is given each part, and the ids of it that the store has nothing of.</param>
    public async Task ReadAsync(
        IEnumerable<VacancyId> ids, Action<IReadOnlyList<PostedVacancy>, IReadOnlyList<VacancyId>> take, CancellationToken cancellationToken)
    {
        foreach (var part in ids.Chunk(RecordsAtOnce))
        {
            var read = new (PostedVacancy? Vacancy, bool IsGone)[part.Length];
            await Parallel.ForAsync(
                0,
                part.Length,
                new ParallelOptions { MaxDegreeOfParallelism = ReadsAtOnce, CancellationToken = cancellationToken },
                async (i, token) => read[i] = await FindAsync(part[i], token));
            take([.. read.Select(one => one.Vacancy).OfType<PostedVacancy>()], [.. part.Where((_, i) => read[i].IsGone)]);
        }
    }

    private async IAsyncEnumerable<(DateTimeOffset Time, VacancyId Id)> ListAsync(
        SecondaryIndex<PostedVacancy> index, string partition, DateTimeOffset from, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var range = new KeyRange(PostingSchema.TimeKeyFrom(from), null);
        await foreach (var entry in vacancies.ListEntriesAsync(index, partition, range, RowsAtOnce, cancellationToken))
        {
            if (PostingSchema.ReadTimeKey(entry.SortKey) is { } key)
            {
                yield return key;
            }
        }
    }

    private async Task<(PostedVacancy? Vacancy, bool IsGone)> FindAsync(VacancyId id, CancellationToken cancellationToken)
    {
        try
        {
            var vacancy = (await vacancies.FindAsync(PostingSchema.KeyOf(id), cancellationToken))?.Value;
            return (vacancy, vacancy is null);
        }
        catch (JsonException exception)
        {
            LogUnreadable(exception, id);
            return (null, false);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The record of the vacancy {Id} cannot be read; it is left out.")]
    private partial void LogUnreadable(Exception exception, VacancyId id);
}

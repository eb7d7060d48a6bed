using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies.Posting;
using Microsoft.Extensions.Logging;

namespace JobFunctions.Core.Vacancies.Live;

/// <summary>Keeps a snapshot of the open vacancies in a blob, so that a process that starts reads one thing and not thousands.</summary>
/// <remarks>Any instance may write it at any time: each snapshot is right as of its own time, and readers catch up from there.</remarks>
internal sealed partial class PostingSnapshots(IBlobStore blobs, PostingFeed feed, TimeProvider time, ILogger<LiveVacancies> log)
{
    /// <summary>A change is dated before it is stored, and by the clock of another instance: so much is read again. Rows only, where the records are known.</summary>
    public static readonly TimeSpan Overlap = TimeSpan.FromMinutes(5);

    /// <summary>Marks of deleted vacancies go after <see cref="PostedVacancy.DeletedRetention"/>: whoever was away for longer than this would miss some.</summary>
    public static readonly TimeSpan LongestAbsence = TimeSpan.FromHours(12);

    // As many as the index takes at once.
    private const int PartSize = 8192;

    private static readonly TimeSpan RenewAfter = TimeSpan.FromHours(6);
    private static readonly BlobName Name = new("vacancies", "open");

    /// <summary>Brings the snapshot up to date.</summary>
    /// <param name="into">Takes over what it does not know of the snapshot and of the changes since; null where only the blob is wanted.</param>
    /// <param name="worthWriting">Changes from which on the new snapshot is stored.</param>
    /// <returns>The time from which on <paramref name="into"/> does not know all changes; keep the overlap.</returns>
    public async Task<DateTimeOffset> RefreshAsync(OpenVacancies? into, int worthWriting, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var old = await ReadAsync(now, cancellationToken);
        if (old is not null && into is not null)
        {
            Give(old, into);
        }

        var known = old?.Lines.ToDictionary(line => line.Id) ?? [];
        var ids = old is null
            ? await feed.ListOpenAsync(now, cancellationToken)
            : (IReadOnlyCollection<VacancyId>)await feed.ListChangedAsync(
                old.ReadTo - Overlap, (id, change) => known.TryGetValue(id, out var line) && line.Change.ToUnixTimeMilliseconds() >= change.ToUnixTimeMilliseconds(), cancellationToken);
        var changed = new Dictionary<VacancyId, PostedVacancy?>();
        await feed.ReadAsync(
            ids,
            (read, gone) =>
            {
                into?.Apply(read);
                foreach (var vacancy in read)
                {
                    changed[vacancy.Id] = vacancy;
                }

                foreach (var id in gone)
                {
                    changed[id] = null;
                }
            },
            cancellationToken);
        await WriteAsync(now, old, known, changed, worthWriting, cancellationToken);
        return now;
    }

    /// <returns>null where there is none that is good; it only saves time.</returns>
    private async Task<PostingSnapshot?> ReadAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        try
        {
            return await blobs.GetAsync(Name, cancellationToken) is { } blob
                && PostingSnapshot.Read(blob.Bytes) is { } snapshot
                && now - snapshot.ReadTo < LongestAbsence
                    ? snapshot
                    : null;
        }
        catch (StoreUnavailableException exception)
        {
            LogUnread(exception);
            return null;
        }
    }

    private static void Give(PostingSnapshot snapshot, OpenVacancies into)
    {
        foreach (var part in snapshot.Lines.Where(line => !into.Knows(line.Id, line.Change)).Chunk(PartSize))
        {
            into.Apply([.. part.AsParallel().Select(snapshot.Parse).OfType<PostedVacancy>()]);
        }
    }

    private async Task WriteAsync(
        DateTimeOffset now,
        PostingSnapshot? old,
        Dictionary<VacancyId, PostingSnapshot.Line> known,
        Dictionary<VacancyId, PostedVacancy?> changed,
        int worthWriting,
        CancellationToken cancellationToken)
    {
        // Drafts and the like change the snapshot by nothing.
        var added = changed.Values.OfType<PostedVacancy>().Where(vacancy => vacancy.IsOpenAt(now)).ToList();
        var changes = added.Count + changed.Keys.Count(id => known.ContainsKey(id) && changed[id]?.IsOpenAt(now) != true);
        if (old is not null && changes < worthWriting && now - old.ReadTo < RenewAfter)
        {
            return;
        }

        var kept = known.Values.Where(line => line.End > now && !changed.ContainsKey(line.Id));
        try
        {
            await blobs.PutAsync(Name, PostingSnapshot.Write(now, old, kept, added), "application/gzip", cancellationToken);
        }
        catch (StoreUnavailableException exception)
        {
            LogUnwritten(exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The snapshot of the vacancies cannot be read; they are read one by one.")]
    private partial void LogUnread(Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The snapshot of the vacancies cannot be written; the last one stays.")]
    private partial void LogUnwritten(Exception exception);
}

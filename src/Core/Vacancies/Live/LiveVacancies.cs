using JobFunctions.Core.Matching.Skills;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Storage;
using JobFunctions.Core.TextSearch;
using JobFunctions.Core.Vacancies.Indexing;
using JobFunctions.Core.Vacancies.Posting;
using Microsoft.Extensions.Logging;

namespace JobFunctions.Core.Vacancies.Live;

/// <summary>
/// The platform's open vacancies as everybody may find them, in the memory of this process and kept fresh from the store: a change made here
/// is seen at once, one made elsewhere within thirty seconds, and the end of a vacancy at its minute. Good for any number of threads at once.
/// </summary>
/// <remarks>
/// Somebody should call <see cref="RefreshAsync"/> every <see cref="RefreshEvery"/>. Where nobody could, because the platform kept the process
/// still, the next <see cref="BecomeReadyAsync"/> does, and its caller waits. How and why: docs/decisions/006.
/// </remarks>
public sealed partial class LiveVacancies : IPostingObserver, IDisposable
{
    /// <summary>Longest description in lists, in characters.</summary>
    public const int BeginningLength = 400;

    public static readonly TimeSpan RefreshEvery = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan MostAge = TimeSpan.FromSeconds(25);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan BetweenFailures = TimeSpan.FromSeconds(5);

    private readonly TimeProvider _time;
    private readonly ILogger<LiveVacancies> _log;
    private readonly OpenVacancies _open;
    private readonly PostingReader _reader;
    private readonly Lock _starting = new();
    private readonly CancellationTokenSource _ending = new();
    private readonly CancellationToken _stopping;
    private Task _run = Task.CompletedTask;
    private long _refreshedAt;
    private long _failedAt;

    internal LiveVacancies(PostingFeed feed, PostingSnapshots snapshots, IExchangeRates rates, TimeProvider time, ILogger<LiveVacancies> log)
    {
        _stopping = _ending.Token;
        _time = time;
        _log = log;
        _open = new OpenVacancies(new VacancyIndex(SkillTaxonomy.Default, time), time);
        _reader = new PostingReader(_open, feed, snapshots, rates, time);
    }

    /// <summary>Whether the store has been read once: before that, what is not found here may be there all the same.</summary>
    public bool IsReady => Interlocked.Read(ref _refreshedAt) != 0;

    /// <summary>The open vacancies, with the beginnings of their descriptions; in no order.</summary>
    public IEnumerable<PostedVacancy> All
    {
        get
        {
            var now = _time.GetUtcNow();
            return _open.All.Where(vacancy => vacancy.IsOpenAt(now));
        }
    }

    /// <summary>An open vacancy, with the beginning of its description. The same object for as long as nothing about it changes.</summary>
    /// <returns>null when there is none, or none that this process knows of yet.</returns>
    public PostedVacancy? Find(VacancyId id) => _open.Find(id) is { } vacancy && vacancy.IsOpenAt(_time.GetUtcNow()) ? vacancy : null;

    /// <summary>Makes sure that what is found is fresh; no wait as a rule, two seconds at most.</summary>
    /// <returns>False while the store has not been read once. When the store is down, what is known stays good.</returns>
    public ValueTask<bool> BecomeReadyAsync(CancellationToken cancellationToken)
    {
        var now = _time.GetUtcNow();
        var isFresh = Interlocked.Read(ref _refreshedAt) + MostAge.Ticks > now.UtcTicks;
        return isFresh || Interlocked.Read(ref _failedAt) + BetweenFailures.Ticks > now.UtcTicks
            ? ValueTask.FromResult(IsReady)
            : new ValueTask<bool>(CatchUpAsync(cancellationToken));
    }

    /// <summary>Reads what has changed in the store; everything the first time. Who comes while that goes on waits for the end of it.</summary>
    /// <exception cref="StoreUnavailableException">The store is down; what is known stays.</exception>
    public Task RefreshAsync(CancellationToken cancellationToken)
    {
        lock (_starting)
        {
            if (_run.IsCompleted)
            {
                _run = Task.Run(RunAsync, _stopping);
            }

            return _run.WaitAsync(cancellationToken);
        }
    }

    /// <exception cref="InvalidQueryException">A part of the query is none; it names the part as the contract does.</exception>
    public VacancyListing Search(VacancyQuery query)
    {
        var page = _open.Index.Search(query);
        return new VacancyListing([.. page.Ids.Select(_open.Find).OfType<PostedVacancy>()], page.Total, page.NextCursor, page.Facets);
    }

    public void OnChanged(PostedVacancy vacancy) => _open.Apply([vacancy]);

    public void Dispose()
    {
        // A container disposes what it knows under two types twice.
        if (!_ending.IsCancellationRequested)
        {
            _ending.Cancel();
            _ending.Dispose();
        }
    }

    private async Task<bool> CatchUpAsync(CancellationToken cancellationToken)
    {
        try
        {
            await RefreshAsync(cancellationToken).WaitAsync(Patience, _time, cancellationToken);
        }
        catch (Exception exception) when (exception is TimeoutException or StoreUnavailableException)
        {
            // It goes on behind, or was logged where it failed.
            Interlocked.Exchange(ref _failedAt, _time.GetUtcNow().UtcTicks);
        }

        return IsReady;
    }

    private async Task RunAsync()
    {
        var start = _time.GetUtcNow();
        try
        {
            await _reader.RunAsync(_stopping);
            if (Interlocked.Exchange(ref _refreshedAt, start.UtcTicks) == 0)
            {
                var elapsed = _time.GetUtcNow() - start;
                LogReady(_open.Index.Count, elapsed);
            }
        }
        catch (StoreUnavailableException exception)
        {
            LogStale(exception);
            throw;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} open vacancies can be searched after {Elapsed}.")]
    private partial void LogReady(int count, TimeSpan elapsed);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Changes to vacancies cannot be read from the store; what is known stays.")]
    private partial void LogStale(Exception exception);
}

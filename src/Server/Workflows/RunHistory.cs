using JobFunctions.Core.Workflows;

namespace JobFunctions.Server.Workflows;

/// <summary>The log of a run in the hands of its owner: rows from 0 without a gap, each written once.</summary>
/// <remarks>
/// A new owner writes a fence behind the last row it read. An owner that stalled would write at that place, and cannot:
/// so it never adds to a history that somebody else goes on with.
/// </remarks>
internal sealed class RunHistory
{
    /// <summary>Outputs beyond this go into a further row.</summary>
    private const int RowCharacters = 200_000;

    private readonly RunStore _runs;
    private readonly RunLease _lease;
    private readonly StorePatience _patience;
    private readonly CancellationToken _stopping;
    private readonly List<HistoryEvent> _events = [];
    private Dictionary<(string Step, string InputHash), Queue<HistoryEvent>> _kept = [];
    private int _rows;

    private RunHistory(RunStore runs, RunLease lease, StorePatience patience, CancellationToken stopping)
    {
        _runs = runs;
        _lease = lease;
        _patience = patience;
        _stopping = stopping;
    }

    /// <summary>What happened until now, in order.</summary>
    public IReadOnlyList<HistoryEvent> Events => _events;

    /// <exception cref="LeaseLostException">Another runner has the run.</exception>
    public static async Task<RunHistory> LoadAsync(RunStore runs, RunLease lease, StorePatience patience, CancellationToken stopping)
    {
        var history = new RunHistory(runs, lease, patience, stopping);
        if (lease.Run.KeptFrom < lease.Run.Generation)
        {
            history._kept = await patience.CallAsync(history.ReadKeptAsync, stopping);
        }

        // The first owner of a generation finds nothing and has no rival.
        if (lease.Run.Takes > 1)
        {
            do
            {
                await patience.CallAsync(history.ReadAsync, stopping);
            }
            while (!await history.PutAsync([]));
        }

        return history;
    }

    /// <summary>What a step gave in an earlier try of this run, once for each time it was done.</summary>
    public HistoryEvent? TakeKept(PendingCall call) =>
        _kept.TryGetValue((call.Step, call.InputHash), out var done) && done.TryDequeue(out var kept)
            ? kept with { Call = call.Number }
            : null;

    /// <summary>Writes what happened, in as few rows as it fits.</summary>
    /// <exception cref="LeaseLostException">Another runner has the run; nothing of the failed row is in the history.</exception>
    public async Task AppendAsync(IReadOnlyList<HistoryEvent> events, WorkflowProgress? progress)
    {
        var row = new List<HistoryEvent>();
        var characters = 0;
        foreach (var happened in events)
        {
            characters += happened.Output?.Length ?? 0;
            if (row.Count > 0 && characters > RowCharacters)
            {
                await WriteAsync(row);
                row = [];
                characters = happened.Output?.Length ?? 0;
            }

            row.Add(happened);
        }

        await WriteAsync(row);

        async Task WriteAsync(List<HistoryEvent> full)
        {
            await _lease.HoldAsync(progress);
            if (!await PutAsync(full))
            {
                throw new LeaseLostException(_lease.Run.InstanceId);
            }
        }
    }

    private async Task<bool> PutAsync(List<HistoryEvent> events)
    {
        var row = new HistoryRow(_lease.Owner, events);
        if (!await _patience.CallAsync(() => _runs.AppendAsync(_lease.Run, _rows, row, CancellationToken.None), _stopping))
        {
            return false;
        }

        _rows++;
        return true;
    }

    private async Task<int> ReadAsync()
    {
        _rows = 0;
        _events.Clear();
        await foreach (var row in _runs.ReadHistoryAsync(_lease.Run.InstanceId, _lease.Run.Generation, CancellationToken.None))
        {
            _rows++;
            _events.AddRange(row.Events);
        }

        return _rows;
    }

    private async Task<Dictionary<(string Step, string InputHash), Queue<HistoryEvent>>> ReadKeptAsync()
    {
        var kept = new Dictionary<(string, string), Queue<HistoryEvent>>();
        for (var generation = _lease.Run.KeptFrom; generation < _lease.Run.Generation; generation++)
        {
            var found = new Dictionary<(string, string), Queue<HistoryEvent>>();
            await foreach (var row in _runs.ReadHistoryAsync(_lease.Run.InstanceId, generation, CancellationToken.None))
            {
                foreach (var happened in row.Events.Where(happened => happened.Kind == HistoryEventKind.Done))
                {
                    if (!found.TryGetValue((happened.Step, happened.InputHash), out var done))
                    {
                        found[(happened.Step, happened.InputHash)] = done = [];
                    }

                    done.Enqueue(happened);
                }
            }

            foreach (var (call, done) in found)
            {
                kept[call] = done;
            }
        }

        return kept;
    }
}

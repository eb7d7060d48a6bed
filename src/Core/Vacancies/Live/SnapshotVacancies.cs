using JobFunctions.Core.Schedules;

namespace JobFunctions.Core.Vacancies.Live;

/// <summary>Keeps what a process starts from up to date; writes nothing where nothing changed.</summary>
internal sealed class SnapshotVacancies(LiveVacancies live, PostingSnapshots snapshots) : IScheduledJob
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        // A process that has just started reads everything, and leaves a snapshot where there was none: not twice at once.
        await live.RefreshAsync(cancellationToken);
        await snapshots.RefreshAsync(into: null, worthWriting: 1, cancellationToken);
    }
}

using JobFunctions.Core.Schedules;

namespace JobFunctions.Core.Vacancies.Live;

/// <summary>Keeps what a process starts from up to date; writes nothing where nothing changed.</summary>
internal sealed class SnapshotVacancies(PostingSnapshots snapshots) : IScheduledJob
{
    public Task RunAsync(CancellationToken cancellationToken) => snapshots.RefreshAsync(take: null, worthWriting: 1, cancellationToken);
}

namespace JobFunctions.Core.Schedules;

/// <summary>Work that a schedule repeats.</summary>
public interface IScheduledJob
{
    /// <summary>Does what is due. Safe to repeat, to break off and to run in several processes at once.</summary>
    Task RunAsync(CancellationToken cancellationToken);
}

using System.ComponentModel.DataAnnotations;

namespace JobFunctions.Server.Workflows;

/// <summary>How this process runs workflows.</summary>
public sealed class WorkflowRunnerOptions
{
    public const string SectionName = "WorkflowRunner";

    /// <summary>Steps that run side by side in this process, over all runs.</summary>
    /// <value>16 by default.</value>
    [Range(1, 256)]
    public int MaxParallelSteps { get; set; } = 16;

    /// <summary>Runs that this process works on at a time; further ones wait their turn.</summary>
    /// <value>64 by default.</value>
    [Range(1, 1024)]
    public int MaxRuns { get; set; } = 64;

    /// <summary>How often this process looks for runs that others started or left behind. Its own starts wake it at once.</summary>
    /// <value>2 seconds by default.</value>
    [Range(typeof(TimeSpan), "00:00:00.100", "00:05:00")]
    public TimeSpan PollInterval { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How long a run stays with a process that no longer answers; renewed after a third of it.</summary>
    /// <value>15 seconds by default.</value>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan LeaseDuration { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>Shortest time between two writes of a run's progress.</summary>
    /// <value>1 second by default.</value>
    [Range(typeof(TimeSpan), "00:00:00.050", "00:05:00")]
    public TimeSpan ProgressInterval { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>A run that has nothing to do for longer than this leaves memory and gives up its lease until it is due.</summary>
    /// <value>1 minute by default.</value>
    [Range(typeof(TimeSpan), "00:00:00", "01:00:00")]
    public TimeSpan ParkAfter { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How long a run that has ended is kept, with its history.</summary>
    /// <value>30 days by default.</value>
    [Range(typeof(TimeSpan), "01:00:00", "3650.00:00:00")]
    public TimeSpan Retention { get; set; } = TimeSpan.FromDays(30);
}

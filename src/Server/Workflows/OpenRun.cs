namespace JobFunctions.Server.Workflows;

/// <summary>A row of the index of runs that have not ended. It may outlive its run for a while, never the other way round.</summary>
/// <param name="At">When it was written.</param>
/// <param name="ETag">Changes when there is a reason to look at the run again.</param>
internal sealed record OpenRun(string Key, string InstanceId, int Generation, DateTimeOffset At, string ETag)
{
    /// <summary>How long a row may wait for the run that it announces.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromMinutes(10);
}

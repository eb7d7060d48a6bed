namespace JobFunctions.Core.Schedules;

/// <summary>When something is done again and again.</summary>
/// <param name="Name">Letters; the timer function's name on Azure, so it never changes.</param>
/// <param name="Expression">As <see cref="CronExpression"/> reads it, in UTC.</param>
public sealed record Schedule(string Name, string Expression)
{
    /// <summary>Also once when a process of the one-process head starts.</summary>
    public bool RunsAtStart { get; init; }
}

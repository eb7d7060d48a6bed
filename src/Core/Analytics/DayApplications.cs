namespace JobFunctions.Core.Analytics;

/// <param name="Day">In UTC.</param>
/// <param name="Count">Above 0.</param>
public sealed record DayApplications(DateOnly Day, int Count);

namespace JobFunctions.Core.Statistics;

/// <summary>How many accounts there are.</summary>
/// <param name="Pending">HRs who wait for approval; they are among <paramref name="Hrs"/>.</param>
/// <param name="Blocked">Of all roles.</param>
public sealed record AccountCounts(int Users, int Hrs, int Admins, int Pending, int Blocked);

namespace JobFunctions.Core.Statistics;

/// <summary>The last counting, shared by all instances.</summary>
/// <param name="Last">null before the first has ended.</param>
/// <param name="BegunAt">When somebody began to count last.</param>
public sealed record StoredStatistics(PlaceStatistics? Last, DateTimeOffset BegunAt);

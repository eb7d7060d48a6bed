using JobFunctions.Core.Reference;

namespace JobFunctions.Benchmarks.Quality.Ranking;

/// <summary>The day and the rates that all measuring uses.</summary>
internal static class RankingMoment
{
    public static readonly DateTimeOffset Now = new(2026, 11, 20, 0, 0, 0, TimeSpan.Zero);

    public static readonly RateTable Rates = new(new DateOnly(2026, 11, 20), new Dictionary<string, decimal> { ["RUB"] = 6m, ["USD"] = 500m, ["EUR"] = 580m });
}

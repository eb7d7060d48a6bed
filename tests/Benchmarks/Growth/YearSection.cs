using System.Globalization;
using JobFunctions.Core.Schedules;
using Spectre.Console;

namespace JobFunctions.Benchmarks.Growth;

/// <summary>What one person leaves in the stores after a day, a month, half a year, one year and two, with the daily clean-up; and what that clean-up costs a day.</summary>
/// <remarks>Every number is a count, and the same on any machine. What is bounded has a last ratio near 1 at its end.</remarks>
internal sealed class YearSection : IBenchmarkSection
{
    private const int LeastWidth = 140;

    private static readonly int[] Days = [1, 30, 180, 365, 730];

    public string Name => "year";

    public async Task RunAsync(IAnsiConsole console, CancellationToken cancellationToken)
    {
        console.Profile.Width = Math.Max(console.Profile.Width, LeastWidth);
        foreach (var begin in (Func<YearPlatform, CancellationToken, Task<YearLife>>[])[YearLife.OfSeekerAsync, YearLife.OfEmployerAsync])
        {
            await using var platform = await YearPlatform.StartAsync(cancellationToken);
            var life = await begin(platform, cancellationToken);
            console.Write(await MeasureAsync(platform, life, cancellationToken));
        }
    }

    private static async Task<Table> MeasureAsync(YearPlatform platform, YearLife life, CancellationToken cancellationToken)
    {
        var counts = new List<IReadOnlyDictionary<string, (int Rows, long Bytes)>>();
        var calls = new List<int>();
        for (var day = 0; day < Days[^1]; day++)
        {
            platform.Clock.Advance(TimeSpan.FromHours(2));
            await life.LiveAsync(day, cancellationToken);
            platform.Clock.Advance(TimeSpan.FromHours(22));
            platform.Counts.Take();
            await platform.KeepAsync(ScheduleTable.CleanUp, cancellationToken);
            if (Days.Contains(day + 1))
            {
                calls.Add(platform.Counts.Take().Calls);
                counts.Add(await platform.CountAsync(cancellationToken));
            }
        }

        var table = new Table { Title = new TableTitle($"{life.Name}: rows, after days") }
            .AddColumns(["of", .. Days.Select(day => $"{day}"), $"rows, {Days[^1]} : {Days[^2]}", $"KB after {Days[^2]}", $"bytes, {Days[^1]} : {Days[^2]}"]);
        foreach (var place in counts.SelectMany(count => count.Keys).Distinct().OrderByDescending(place => counts[^2].GetValueOrDefault(place).Bytes))
        {
            Add(place, [.. counts.Select(count => count.GetValueOrDefault(place))]);
        }

        Add("all", [.. counts.Select(count => (count.Values.Sum(place => place.Rows), count.Values.Sum(place => place.Bytes)))]);
        return table.AddRow(["calls of the day's clean-up", .. calls.Select(count => $"{count}"), "", "", ""]);

        void Add(string place, (int Rows, long Bytes)[] of) => table.AddRow(
            [place, .. of.Select(count => $"{count.Rows:N0}"), Ratio(of[^1].Rows, of[^2].Rows), $"{of[^2].Bytes / 1024.0:N1}", Ratio(of[^1].Bytes, of[^2].Bytes)]);
    }

    private static string Ratio(double most, double before) => before == 0 ? "" : (most / before).ToString("F2", CultureInfo.InvariantCulture);
}

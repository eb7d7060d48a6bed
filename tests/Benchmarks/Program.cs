using JobFunctions.Benchmarks.Fitting;
using JobFunctions.Benchmarks.Growth;
using JobFunctions.Benchmarks.Quality;
using JobFunctions.Benchmarks.Speed;
using Spectre.Console;

if (DocumentsSection.IsWork(args))
{
    return await DocumentsSection.WorkAsync(args);
}

var sections = args switch
{
    ["quality", ..] => QualitySections.All,
    ["speed", ..] => SpeedSections.All,
    ["growth", ..] => [new YearSection()],
    // No measurement, but what the tables and weights of ranking are made with.
    ["fit", ..] => [new FitSection(), new RoleSkillsSection()],
    _ => [],
};
var chosen = args.Length > 1 ? [.. sections.Where(section => args.Skip(1).Contains(section.Name))] : sections;
if (chosen.Count == 0)
{
    await Console.Error.WriteLineAsync("Usage: dotnet run -c Release --project tests/Benchmarks -- quality|speed|growth|fit [SECTION ...]");
    await Console.Error.WriteLineAsync($"Sections: {string.Join(", ", QualitySections.All.Concat(SpeedSections.All).Append(new YearSection()).Select(section => section.Name))}");
    return 2;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};
foreach (var section in chosen)
{
    await section.RunAsync(AnsiConsole.Console, stop.Token);
}

return 0;

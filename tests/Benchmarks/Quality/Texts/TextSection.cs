using Spectre.Console;

namespace JobFunctions.Benchmarks.Quality.Texts;

/// <summary>How much of the text of files comes out, and in what order.</summary>
internal sealed class TextSection : IBenchmarkSection
{
    public string Name => "text";

    public async Task RunAsync(IAnsiConsole console, CancellationToken cancellationToken)
    {
        await SharedTables.PrintAsync(console, cancellationToken);
        await BlocksTable.PrintAsync(console, cancellationToken);
    }
}

using Spectre.Console;

namespace JobFunctions.Benchmarks;

/// <summary>One table of <c>quality</c> or <c>speed</c>.</summary>
internal interface IBenchmarkSection
{
    /// <summary>A lower-case word to run this section alone by.</summary>
    string Name { get; }

    /// <summary>Measures and prints; says so in a line where its data is not there.</summary>
    Task RunAsync(IAnsiConsole console, CancellationToken cancellationToken);
}

using Spectre.Console;

namespace JobFunctions.Server.Try;

/// <summary>The console of a trial.</summary>
internal static class Terminal
{
    private const int WidthOfFile = 160;

    /// <summary>As wide as the terminal; fixed where the output goes into a file or a pipe.</summary>
    public static IAnsiConsole Create()
    {
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect });
        if (Console.IsOutputRedirected)
        {
            console.Profile.Width = WidthOfFile;
        }

        return console;
    }
}

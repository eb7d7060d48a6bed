using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace JobFunctions.Server.Hosting;

/// <summary>A line for each entry: time, level, the last name of the category, message; an error has its trace below. Scopes are left out, since they may hold personal data.</summary>
internal sealed class ConciseConsoleFormatter(TimeProvider time) : ConsoleFormatter(FormatterName)
{
    public const string FormatterName = "concise";

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        var now = time.GetLocalNow().ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        var source = logEntry.Category[(logEntry.Category.LastIndexOf('.') + 1)..];
        textWriter.Write($"{now} {Word(logEntry.LogLevel)} {source}: {logEntry.Formatter(logEntry.State, logEntry.Exception)}");

        // A warning tells of the outside, where the message says it all; an error is ours, and the trace finds it.
        textWriter.WriteLine(logEntry switch
        {
            { Exception: null } => string.Empty,
            { LogLevel: < LogLevel.Error, Exception: var exception } => $" {exception.GetBaseException().Message.ReplaceLineEndings(" ")}",
            { Exception: var exception } => $"{Environment.NewLine}{exception}",
        });
    }

    private static string Word(LogLevel level) => level switch
    {
        LogLevel.Critical => "CRITICAL",
        LogLevel.Error => "ERROR",
        LogLevel.Warning => "warning",
        LogLevel.Information => "info",
        _ => "debug",
    };
}

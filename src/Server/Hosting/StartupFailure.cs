using System.Reflection;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace JobFunctions.Server.Hosting;

/// <summary>Failures of a start that the person at the terminal can mend, in words for them.</summary>
internal static class StartupFailure
{
    /// <returns>One line; null for a failure that is a fault of the program.</returns>
    public static string? Describe(Exception exception, string? urls) => exception switch
    {
        AggregateException { InnerExceptions: var several } when several.All(inner => Describe(inner, urls) is not null) =>
            string.Join(' ', several.Select(inner => Describe(inner, urls))),
        OptionsValidationException wrong => $"A setting of {SectionOf(wrong.OptionsType)} is wrong. {string.Join(' ', wrong.Failures)}",
        InvalidOperationException { Source: "Microsoft.Extensions.Configuration.Binder" } => $"A setting is wrong. {exception.Message}",
        IOException { InnerException: AddressInUseException } =>
            $"{urls} is taken by another program. Stop that one, or choose another address: --urls http://localhost:7072",
        _ when exception.Source?.StartsWith("Microsoft.AspNetCore.Server.Kestrel", StringComparison.Ordinal) == true =>
            $"The server cannot listen on {urls}: {exception.Message}",
        _ => null,
    };

    private static string SectionOf(Type options) =>
        options.GetField("SectionName", BindingFlags.Public | BindingFlags.Static)?.GetRawConstantValue() as string ?? options.Name;
}

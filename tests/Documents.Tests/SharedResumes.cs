using System.Text.RegularExpressions;

namespace JobFunctions.Documents.Tests;

/// <summary>The documents that lie beside the checkout, ../shared/resumes, with what is expected of each.</summary>
internal static partial class SharedResumes
{
    public static bool IsPresent => Folder is not null;

    /// <summary>None when they are not there.</summary>
    public static IReadOnlyList<Entry> Entries { get; } = Folder is { } folder ? [.. Read(folder)] : [];

    private static string? Folder => field ??= FindFolder();

    private static IEnumerable<Entry> Read(string folder)
    {
        foreach (var line in File.ReadLines(Path.Combine(folder, "INDEX.csv")).Skip(1))
        {
            var match = Row().Match(line);

            if (match.Success)
            {
                yield return new Entry(match.Groups["file"].Value, Path.Combine(folder, match.Groups["file"].Value), match.Groups["expect"].Value, match.Groups["notes"].Value);
            }
        }
    }

    private static string? FindFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "JobFunctions.sln")))
            {
                var resumes = Path.Combine(folder.FullName, "..", "shared", "resumes");

                return File.Exists(Path.Combine(resumes, "INDEX.csv")) ? resumes : null;
            }
        }

        return null;
    }

    [GeneratedRegex(@"^(?<file>[^,]+),.*,(?<expect>text|image-only|password|reject),(?<notes>.*)$")]
    private static partial Regex Row();

    /// <param name="Expect">text, image-only, password or reject.</param>
    internal sealed record Entry(string File, string Path, string Expect, string Notes);
}

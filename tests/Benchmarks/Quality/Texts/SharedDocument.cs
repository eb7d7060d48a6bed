using System.Text.RegularExpressions;

namespace JobFunctions.Benchmarks.Quality.Texts;

/// <summary>A row of <c>INDEX.csv</c> of the shared documents.</summary>
/// <param name="Expect">text, image-only, password or reject.</param>
/// <param name="Notes">May name a second acceptable outcome after "either:".</param>
internal sealed partial record SharedDocument(string Path, string Expect, string Notes)
{
    public string File => System.IO.Path.GetFileName(Path);

    /// <summary>"resume pdf", "robustness docx".</summary>
    public string Kind => $"{(File.StartsWith('r') ? "resume" : "robustness")} {System.IO.Path.GetExtension(File)[1..]}";

    /// <summary>What a reference reader found in the file, <see langword="null"/> for files without one.</summary>
    public string? Reference => System.IO.File.Exists(Path + ".ref.txt") ? System.IO.File.ReadAllText(Path + ".ref.txt") : null;

    public static IReadOnlyList<SharedDocument> Load(string folder) =>
        [.. System.IO.File.ReadLines(System.IO.Path.Combine(folder, "INDEX.csv")).Select(line => Row().Match(line)).Where(row => row.Success).Select(row => new SharedDocument(System.IO.Path.Combine(folder, row.Groups["file"].Value), row.Groups["expect"].Value, row.Groups["notes"].Value))];

    [GeneratedRegex(@"^(?<file>[^,]+),.*,(?<expect>text|image-only|password|reject),(?<notes>.*)$")]
    private static partial Regex Row();
}

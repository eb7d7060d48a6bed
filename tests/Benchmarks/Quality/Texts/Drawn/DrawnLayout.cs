namespace JobFunctions.Benchmarks.Quality.Texts.Drawn;

/// <summary>One way to lay a resume out.</summary>
/// <param name="Kind">"columns" or "tables".</param>
/// <param name="Draw">Gives the file; the lot decides sizes and distances.</param>
internal sealed record DrawnLayout(string Kind, string Name, Func<MadeResume, Random, byte[]> Draw)
{
    /// <summary>Whether each of a job's parts has its label, which then counts as the job's own.</summary>
    public bool HasLabels { get; init; }

    public static IReadOnlyList<DrawnLayout> All { get; } = [.. ColumnLayouts.All, .. TableLayouts.All];
}

namespace JobFunctions.Core.Search;

/// <summary>A source that had to be left out, and why, in words for the person.</summary>
public sealed record SourceFailure(string Source, string Reason)
{
    public static SourceFailure Busy(string source) => new(source, "the service is busy or down; try again later");

    public static string Describe(IEnumerable<SourceFailure> failures) =>
        string.Join(" ", failures.Select(failure => $"{failure.Source}: {failure.Reason.TrimEnd('.')}."));
}

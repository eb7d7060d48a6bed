namespace JobFunctions.Core.Tests.TextSearch;

internal sealed record Note(string Id)
{
    public string Title { get; init; } = "";

    public string Body { get; init; } = "";

    public IReadOnlyList<string> Tags { get; init; } = [];

    public string? Place { get; init; }

    public long? Size { get; init; }

    public long? Day { get; init; }
}

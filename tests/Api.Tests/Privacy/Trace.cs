namespace JobFunctions.Api.Tests.Privacy;

/// <summary>A place in the stores that names somebody.</summary>
/// <param name="Kind">The collection or the container.</param>
internal sealed record Trace(string Kind, string Place, string Text, IReadOnlyList<string> Words)
{
    public override string ToString() => $"{Kind}: {Place} holds {string.Join(", ", Words)}: {Text[..Math.Min(Text.Length, 300)]}";
}

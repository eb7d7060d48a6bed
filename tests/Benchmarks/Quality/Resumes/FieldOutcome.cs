namespace JobFunctions.Benchmarks.Quality.Resumes;

/// <summary>How one field of one resume was read.</summary>
/// <param name="Expected">How many values the resume has: 0 or 1, or the length of a list.</param>
/// <param name="Read">How many were read.</param>
/// <param name="Right">How many of the expected were read.</param>
/// <param name="Detail">Both, for a person to look at.</param>
internal sealed record FieldOutcome(int Expected, int Read, int Right, string Detail)
{
    /// <summary>How many of those read are not expected.</summary>
    public int Wrong { get; init; } = Read - Right;
}

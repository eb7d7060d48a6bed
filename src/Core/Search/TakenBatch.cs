namespace JobFunctions.Core.Search;

/// <summary>What <see cref="KeepFound"/> took out of a queue.</summary>
/// <param name="At">When; the same for every repeat.</param>
/// <param name="Recommendations">Best first.</param>
internal sealed record TakenBatch(DateTimeOffset At, IReadOnlyList<Recommendation> Recommendations);

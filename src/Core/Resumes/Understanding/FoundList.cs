namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>The items of a list that were found in a resume.</summary>
/// <param name="Confidence">0 to 1; of the list as a whole.</param>
internal sealed record FoundList<T>(IReadOnlyList<FoundItem<T>> Items, double Confidence)
{
    public IReadOnlyList<T> Values { get; } = Items.Select(item => item.Value).ToList();
}

namespace JobFunctions.Benchmarks.Quality.Texts;

/// <summary>Compares bags of words: a reference tells which words a file has, and not in what order.</summary>
internal static class WordShare
{
    /// <returns>How many words the reference has, and how many of them, each as often as it occurs, are in the text.</returns>
    public static (int Words, int Found) Count(string reference, string text)
    {
        var wanted = BlockMeasure.Tokens(reference);
        var left = BlockMeasure.Tokens(text).CountBy(word => word).ToDictionary();
        var found = wanted.Count(word => left.TryGetValue(word, out var count) && count > 0 && (left[word] = count - 1) >= 0);

        return (wanted.Count, found);
    }
}

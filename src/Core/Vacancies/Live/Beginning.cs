namespace JobFunctions.Core.Vacancies.Live;

/// <summary>The first words of a text.</summary>
internal static class Beginning
{
    private const char More = '…';

    /// <returns>The text itself where it is not longer; else whole words and a mark that more follows, no more than <paramref name="length"/> characters in all.</returns>
    public static string Of(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        // A word that fills half of it is no word, and is cut where it must be, but for halves of a character.
        var cut = text.AsSpan(0, length - 1);
        var space = cut.LastIndexOfAny(" \n\t\r");
        var end = space >= length / 2 ? space : char.IsHighSurrogate(cut[^1]) ? cut.Length - 1 : cut.Length;
        return string.Concat(cut[..end].TrimEnd(), [More]);
    }
}

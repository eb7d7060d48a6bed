namespace JobFunctions.Core.Text;

/// <summary>The language a text is written in, by its letters.</summary>
public static class LanguageGuess
{
    private const string KazakhLetters = "әғқңөұүһіӘҒҚҢӨҰҮҺІ";
    private const int MaxLetters = 20_000;

    /// <returns><c>ru</c>, <c>en</c> or <c>kk</c>; <see langword="null"/> for a text without Latin or Cyrillic letters.</returns>
    public static string? Of(ReadOnlySpan<char> text)
    {
        var latin = 0;
        var cyrillic = 0;
        var kazakh = 0;
        foreach (var c in text[..Math.Min(text.Length, MaxLetters)])
        {
            if (char.IsAsciiLetter(c))
            {
                latin++;
            }
            else if (c is >= '\u0400' and <= '\u052F')
            {
                cyrillic++;
                kazakh += KazakhLetters.Contains(c, StringComparison.Ordinal) ? 1 : 0;
            }
        }

        // Names of technologies are Latin in any text, so Cyrillic decides from a third on; a name or a town alone makes no Kazakh.
        return latin + cyrillic == 0 ? null
            : cyrillic * 2 < latin ? "en"
            : kazakh * 20 > cyrillic ? "kk"
            : "ru";
    }
}

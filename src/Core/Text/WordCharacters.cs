using System.Globalization;
using System.Text;

namespace JobFunctions.Core.Text;

/// <summary>How single characters count inside a word.</summary>
internal static class WordCharacters
{
    // Letters that look the same in both alphabets, at the same index.
    private const string LookAlikeCyrillic = "асеокрхуіјѕтнвм";
    private const string LookAlikeLatin = "aceokpxyijstmbm";
    private const int FoldedEnd = 0x0250;

    private static readonly char[] Folded = [.. Enumerable.Range(0, FoldedEnd).Select(code => FoldSlowly((char)code))];

    /// <summary>Soft hyphens, joiners and marks of direction: written inside words, never part of them.</summary>
    public static bool IsIgnored(char c) => c is '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF';

    public static bool IsMark(char c) =>
        c >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Lower case, Latin letters without accents, ё as е.</summary>
    public static char Fold(char c)
    {
        if (c < FoldedEnd)
        {
            return Folded[c];
        }

        var lower = char.ToLowerInvariant(c);
        return lower == 'ё' ? 'е' : lower;
    }

    /// <summary>Writes a word of two alphabets in one of them, and the two names that are always spelled in one.</summary>
    /// <returns>The length of the word.</returns>
    public static int Unify(Span<char> word)
    {
        if (word is "1c")
        {
            word[1] = 'с';
        }
        else if (word is "с#" or "с++")
        {
            word[0] = 'c';
        }
        else
        {
            UnifyAlphabet(word);
        }

        return word.Length;
    }

    private static void UnifyAlphabet(Span<char> word)
    {
        var latin = word.ContainsAnyInRange('a', 'z');
        if (!latin || !word.ContainsAnyInRange('\u0400', '\u052F'))
        {
            return;
        }

        if (!TryMove(word, LookAlikeCyrillic, LookAlikeLatin, isForeign: static c => c is >= '\u0400' and <= '\u052F'))
        {
            TryMove(word, LookAlikeLatin, LookAlikeCyrillic, isForeign: static c => c is >= 'a' and <= 'z');
        }
    }

    private static bool TryMove(Span<char> word, string from, string to, Func<char, bool> isForeign)
    {
        foreach (var c in word)
        {
            if (isForeign(c) && !from.Contains(c, StringComparison.Ordinal))
            {
                return false;
            }
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (isForeign(word[i]))
            {
                word[i] = to[from.IndexOf(word[i], StringComparison.Ordinal)];
            }
        }

        return true;
    }

    private static char FoldSlowly(char c) =>
        c < 0x80 ? char.ToLowerInvariant(c) : char.ToLowerInvariant(c.ToString().Normalize(NormalizationForm.FormD)[0]);
}

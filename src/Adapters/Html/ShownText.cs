using System.Globalization;
using System.Text;

namespace JobFunctions.Adapters.Html;

/// <summary>Appends text as a reader sees it.</summary>
internal static class ShownText
{
    // Joins emoji; dropping it would show another picture.
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>
    /// Appends with whitespace of every kind folded to one space, and without control, zero-width and
    /// direction-changing characters; half a surrogate pair becomes U+FFFD.
    /// </summary>
    /// <param name="atStart">No space is wanted before the first character.</param>
    internal static void Append(StringBuilder to, string text, bool atStart)
    {
        var afterSpace = atStart;
        Span<char> units = stackalloc char[2];
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (!afterSpace)
                {
                    to.Append(' ');
                    afterSpace = true;
                }
            }
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format)
                || rune.Value is ZeroWidthJoiner)
            {
                to.Append(units[..rune.EncodeToUtf16(units)]);
                afterSpace = false;
            }
        }
    }
}

using System.Globalization;

namespace JobFunctions.Core.Text;

/// <summary>One line of text as a person types it.</summary>
public static class TypedLine
{
    /// <summary>Whether a text has no control characters, half characters and marks that turn the direction of what follows.</summary>
    public static bool IsPlain(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            var isTurn = text[i] is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
            if (isTurn || char.GetUnicodeCategory(text[i]) is UnicodeCategory.Control
                or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                return false;
            }
        }

        return true;
    }
}

using System.Globalization;
using System.Text;

namespace JobFunctions.Core.Storage;

/// <summary>The key alphabet: ASCII letters, digits and <c>- _ . : ~ ! @ =</c>, which every store orders alike and none reserves.</summary>
public static class KeyText
{
    /// <summary>Longest partition or key, in characters.</summary>
    public const int MaxLength = 400;

    /// <summary>Sorts after every character that may follow it in a key of ours; ends a prefix range.</summary>
    public const char Last = '~';

    public static bool IsKey(string text) => text.Length is > 0 and <= MaxLength && text.All(IsKeyCharacter);

    /// <summary>Makes a key part out of any text: what is not a letter, a digit or <c>- _ .</c> becomes <c>=</c> and four hex digits of its UTF-16 unit.</summary>
    /// <remarks>Different texts give different keys. The order of the texts is not kept.</remarks>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.')
            {
                escaped.Append(character);
            }
            else
            {
                escaped.Append('=').Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        return escaped.ToString();
    }

    public static bool IsKeyCharacter(char character) =>
        char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.' or ':' or '~' or '!' or '@' or '=';
}

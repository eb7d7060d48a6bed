using System.Text;

namespace JobFunctions.Documents.Pdf.Layout;

/// <summary>What differs between scripts: writing to the left, accents drawn apart from their letters.</summary>
internal static class Scripts
{
    public static bool IsRightToLeft(string text) => text.Length > 0
        && text[0] is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');

    /// <summary>Icons: letters of the private area, which mean what their font likes.</summary>
    public static bool IsIcon(string text) => text.Length > 0 && text[0] is >= '\uE000' and <= '\uF8FF';

    /// <summary>A single sign of the modifier letters, which no word consists of.</summary>
    public static bool IsLoneAccent(string word) => word is [>= '\u02B0' and <= '\u02FF'];

    /// <summary>The mark that joins a letter for an accent that stands by itself.</summary>
    public static char? Combining(string text) => text is [var accent] ? accent switch
    {
        '`' or '\u02CB' => '\u0300',
        '\u00B4' or '\u02CA' => '\u0301',
        '\u02C6' => '\u0302',
        '\u02DC' => '\u0303',
        '\u00AF' or '\u02C9' => '\u0304',
        '\u02D8' => '\u0306',
        '\u02D9' => '\u0307',
        '\u00A8' => '\u0308',
        '\u02DA' => '\u030A',
        '\u02DD' => '\u030B',
        '\u02C7' => '\u030C',
        '\u00B8' => '\u0327',
        '\u02DB' => '\u0328',
        _ => null,
    } : null;

    /// <summary>Composed, in logical order, without presentation forms and hyphens that are only hints.</summary>
    public static string Clean(string word)
    {
        // Before a hyphen the soft one is only why that is drawn.
        word = word.Replace("\u00AD-", "-", StringComparison.Ordinal).Replace("\u00AD\u2010", "\u2010", StringComparison.Ordinal).Replace('\u00AD', '-').Replace("\u200B", "", StringComparison.Ordinal).Replace("\uFEFF", "", StringComparison.Ordinal);

        if (word.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0)
        {
            return string.Concat(word.EnumerateRunes().Where(rune => rune.Value != 0xFFFD).Select(rune => rune.ToString()));
        }

        return word.AsSpan().IndexOfAnyInRange('\uFB1D', '\uFEFC') >= 0 ? word.Normalize(NormalizationForm.FormKC)
            : word.IsNormalized() ? word
            : word.Normalize();
    }
}

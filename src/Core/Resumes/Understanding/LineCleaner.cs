using System.Globalization;
using System.Text;

namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Prepares the lines of a resume for reading, within fixed bounds.</summary>
internal static class LineCleaner
{
    /// <summary>Lines beyond this number are not read.</summary>
    public const int MaxLines = 6_000;

    /// <summary>Letters beyond this number are not read.</summary>
    public const int MaxLetters = 300_000;

    /// <summary>A longer line is cut into lines of at most this length.</summary>
    public const int MaxLineLength = 1_000;

    /// <summary>So many spaces set words apart as a tab does.</summary>
    private const int WideGap = 3;

    private const char Phone = '\u260E';

    /// <summary>First half of the pair that a mathematical letter is.</summary>
    private const char Mathematical = '\uD835';

    private const string BulletMarks = "•●○◦▪▫■□◆◇‣⁃∙·*➢➤►▶✓✔❖§\u2043\uF0B7\uF0A7\uF0D8\uF076\uF0FC\uF02D\u25AA\u2022\u2756";

    public static IReadOnlyList<CleanLine> Clean(ResumeText text)
    {
        var visible = Visible(text);
        var repair = MojibakeRepair.For(visible.Select(line => line.Text));
        List<CleanLine> lines = [];
        var gap = true;

        foreach (var (index, line, raw) in visible)
        {
            var startsBlock = line.StartsBlock;

            foreach (var piece in Pieces(Homoglyphs.Repair(Tidy(LetterSpacing.Close(repair(raw))))).SelectMany(GluedHeadings.Part))
            {
                if (piece.Length == 0)
                {
                    gap = true;
                    continue;
                }

                var (words, isBullet) = WithoutBullet(piece);
                gap |= startsBlock;

                // "◆ Experience": an ornament, or any mark after a gap, before a heading makes it no item.
                isBullet &= !((gap || Ornaments.Contains(piece[0])) && SectionHeadings.Find(words) is >= SectionKind.Contacts);
                startsBlock = false;

                if (words.Length > 0)
                {
                    lines.Add(new CleanLine(index, words, isBullet, line.Size, line.IsBold ?? false, line.IsHeaderOrFooter, gap));
                    gap = false;
                }
            }
        }

        return lines;
    }

    private const string Ornaments = "■□◆◇►▶➤➢❖§";

    private static List<(int Index, ResumeLine Line, string Text)> Visible(ResumeText text)
    {
        List<(int, ResumeLine, string)> visible = [];
        var letters = 0;

        for (var i = 0; i < text.Lines.Count && visible.Count < MaxLines && letters < MaxLetters; i++)
        {
            var line = text.Lines[i];

            if (!line.IsHidden)
            {
                var taken = line.Text.Length > MaxLetters - letters ? line.Text[..(MaxLetters - letters)] : line.Text;
                letters += taken.Length + 1;
                visible.Add((i, line, taken));
            }
        }

        return visible;
    }

    /// <summary>Composes letters, drops what is not seen, makes every run of white space one space or, with a tab or a wide gap in it, one tab.</summary>
    private static string Tidy(string raw)
    {
        var composed = Compose(raw);
        var tidy = new StringBuilder(composed.Length);
        var spaces = 0;
        var tab = false;

        for (var i = 0; i < composed.Length; i++)
        {
            var c = composed[i];

            if (c is '\t' or '\v' or '\f' || char.IsWhiteSpace(c) || IsPicture(c))
            {
                spaces++;
                tab |= c == '\t' || IsPicture(c);

                if (IsPhone(composed, i))
                {
                    tidy.Append(tidy.Length > 0 ? "\t" : "").Append(Phone);
                }
            }
            else if (!IsUnseen(c))
            {
                if (tidy.Length > 0 && spaces > 0)
                {
                    tidy.Append(tab || spaces >= WideGap ? '\t' : ' ');
                }

                (spaces, tab) = (0, false);
                tidy.Append(c is '\u2010' or '\u2011' or '\uFE63' or '\uFF0D' ? '-' : c);
            }
        }

        return tidy.ToString();
    }

    public static string Compose(string raw)
    {
        try
        {
            // Ligatures and full-width forms fall apart into letters; everything else only composes.
            var plain = raw.AsSpan().IndexOfAnyInRange('\uFB00', '\uFB06') >= 0 || raw.AsSpan().IndexOfAnyInRange('\uFF01', '\uFF5E') >= 0
                ? string.Concat(raw.Select(c => c is (>= '\uFB00' and <= '\uFB06') or (>= '\uFF01' and <= '\uFF5E') ? c.ToString().Normalize(NormalizationForm.FormKC) : c.ToString()))
                : raw;

            return Plain(plain).Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Half a surrogate pair cannot be normalized; such letters are no words.
            return string.Concat(raw.Where(c => !char.IsSurrogate(c)));
        }
    }

    /// <summary>Mathematical letters, which people take for bold ones, as the letters that they are.</summary>
    private static string Plain(string text) =>
        text.Contains(Mathematical) ? string.Concat(text.EnumerateRunes().Select(rune => rune.Value is >= 0x1D400 and <= 0x1D7FF ? rune.ToString().Normalize(NormalizationForm.FormKC) : rune.ToString())) : text;

    public static bool IsUnseen(char c) => c switch
    {
        '\u00AD' or '\uFEFF' or '\uFFFD' => true,
        >= '\u200B' and <= '\u200F' => true,
        >= '\u202A' and <= '\u202E' => true,
        >= '\u2060' and <= '\u2064' => true,
        _ => char.GetUnicodeCategory(c) == UnicodeCategory.Control,
    };

    /// <summary>The pictures of telephones, the same in each font of icons, become one letter: they say what the number is.</summary>
    private static bool IsPhone(string text, int at) =>
        text[at] is Phone or '\u2706' or '\uF095' or '\uF10B' or '\uF098' || (text[at] == '\uD83D' && at + 1 < text.Length && text[at + 1] is '\uDCDE' or '\uDCF1' or '\uDCF2' or '\uDCDF');

    /// <summary>An icon before a value, a star of a rating: parts words as a tab does.</summary>
    private static bool IsPicture(char c) =>
        (c is (>= '\uE000' and <= '\uF8FF') or (>= '\u2300' and <= '\u23FF') or (>= '\u2600' and <= '\u27BF') or (>= '\u2B00' and <= '\u2BFF') or (>= '\uD83C' and <= '\uD83E') or (>= '\uDC00' and <= '\uDFFF') or '\uFE0F')
        && !BulletMarks.Contains(c);

    private static (string Words, bool IsBullet) WithoutBullet(string text)
    {
        var start = 0;

        while (start < text.Length && (BulletMarks.Contains(text[start]) || (text[start] is '-' or '–' or '—' or '+' or '>' or 'o' && IsDashBullet(text, start))))
        {
            start++;

            while (start < text.Length && text[start] is ' ' or '\t')
            {
                start++;
            }
        }

        // A line of stars is a masked name or a rule, not a list item.
        return start == 0 ? (text, false) : (text[start..].TrimEnd(), true);
    }

    private static bool IsDashBullet(string text, int at) =>
        at + 1 < text.Length && text[at + 1] is ' ' or '\t' && (text[at] != '+' || at + 2 >= text.Length || !char.IsAsciiDigit(text[at + 2]));

    private static IEnumerable<string> Pieces(string text)
    {
        var start = 0;

        while (text.Length - start > MaxLineLength)
        {
            var end = text.LastIndexOfAny([' ', '\t'], start + MaxLineLength, MaxLineLength / 2);
            end = end < 0 ? start + MaxLineLength : end;
            yield return text[start..end].Trim();
            start = end;
        }

        yield return text[start..].Trim();
    }
}

namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Parts the words of a line that may be a heading from what the line says under it.</summary>
internal static class HeadingParts
{
    private const int MaxHeadingLength = 90;

    private const int MaxLabelWords = 4;

    /// <summary>The words that may be a heading at the beginning of a line, and what follows them.</summary>
    public static (string Head, string Remainder) Of(CleanLine line)
    {
        var text = line.Text;

        if (text.IndexOf('\t') is var tab and > 0 and < MaxHeadingLength && SectionHeadings.Find(text[..tab]) is not null)
        {
            return (text[..tab].Trim(), text[(tab + 1)..].Trim());
        }

        if (text.IndexOf(':') is var colon and > 0 and < 60 && (colon + 1 == text.Length || text[colon + 1] != '/'))
        {
            return (text[..colon].Trim(), text[(colon + 1)..].Trim());
        }

        if (line.IsBullet)
        {
            return ("", "");
        }

        if (UnmarkedLabel(text) is { Label.Length: > 0 } label)
        {
            return label;
        }

        return StatedLength(text) ?? Capitals(text);
    }

    /// <summary>"Желаемая должность Кладовщик", "Contact number +7 701 000 11 22": a label of two words or more whose colon or cell is lost.</summary>
    private static (string Label, string Value)? UnmarkedLabel(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);

        for (var words = 1; space > 0 && words <= MaxLabelWords && text.Length < MaxHeadingLength; words++, space = text.IndexOf(' ', space + 1))
        {
            if (words > 1 && IsValue(text[(space + 1)..]) && SectionHeadings.Find(text[..space]) is > SectionKind.Top and <= SectionKind.Position && !SectionHeadings.IsJoined(text[..space]))
            {
                return (text[..space], text[(space + 1)..]);
            }
        }

        return null;
    }

    private static bool IsValue(string text) => text.Length > 0 && (char.IsUpper(text[0]) || char.IsAsciiDigit(text[0]) || text[0] is '+' or '(' or '«');

    /// <summary>"Опыт работы — 9 лет 6 месяцев": the length of service belongs to the heading.</summary>
    private static (string, string)? StatedLength(string text)
    {
        var dash = text.IndexOfAny(['—', '–', '-', '(', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);

        return dash > 0 && dash + 1 < text.Length && text.Length < MaxHeadingLength && StatedYears.Find(text[dash..]) is not null && SectionHeadings.Find(text[..dash]) is not null
            ? (text[..dash].Trim(), text[dash..].Trim('—', '–', '-', '(', ' '))
            : null;
    }

    /// <summary>"EDUCATION 2017 – 2019 | Master": a word of capitals before words that are not.</summary>
    private static (string, string) Capitals(string text)
    {
        var end = 0;

        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || text[i] == ' ')
            {
                var word = text[(end == 0 ? 0 : end + 1)..i];

                if (word.Any(char.IsLower) || !word.Any(c => char.IsLetter(c) || c == '&'))
                {
                    break;
                }

                end = i;
            }
        }

        return end > 3 && end < text.Length && text[..end].Count(char.IsLetter) > 4 ? (text[..end], text[end..].Trim(' ', '|', '-', '–', '—')) : ("", "");
    }
}

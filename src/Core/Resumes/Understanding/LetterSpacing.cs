using System.Text;

namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Closes words that are set with a space after every letter: "О П Ы Т  Р А Б О Т Ы".</summary>
internal static class LetterSpacing
{
    private const int MinLetters = 5;

    /// <summary>So many letters to a word on average: "B  C  D" lists letters.</summary>
    private const int MinWord = 3;

    /// <returns>The line with its spaced words closed; itself where none is, or where nothing tells one word from the next.</returns>
    public static string Close(string line)
    {
        StringBuilder? closed = null;
        var done = 0;

        for (var at = 0; at < line.Length; at++)
        {
            if (IsAlone(line, at) && Run(line, at) is var (end, words, letters) && end > at)
            {
                if (letters >= MinLetters && letters >= words * MinWord && words > 1)
                {
                    closed ??= new StringBuilder(line.Length);
                    closed.Append(line, done, at - done);
                    Append(closed, line, at, end);
                    done = end;
                }

                at = end;
            }
        }

        return closed is null ? line : closed.Append(line, done, line.Length - done).ToString();
    }

    /// <summary>From here on, letters that each stand alone.</summary>
    private static (int End, int Words, int Letters) Run(string line, int start)
    {
        var (end, words, letters) = (start, 1, 0);

        for (var at = start; at < line.Length;)
        {
            if (!IsAlone(line, at))
            {
                break;
            }

            letters += char.IsLetter(line[at]) ? 1 : 0;
            at = Mark(line, at + 1);
            end = at;
            var space = at;

            while (space < line.Length && char.IsWhiteSpace(line[space]))
            {
                space++;
            }

            words += (space - at > 1 || (space > at && line[at] == '\t')) && space < line.Length && IsAlone(line, space) ? 1 : 0;
            at = space;
        }

        return (end, words, letters);
    }

    private static void Append(StringBuilder closed, string line, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (!char.IsWhiteSpace(line[at]))
            {
                closed.Append(line[at]);
            }
            else if ((line[at] == '\t' || char.IsWhiteSpace(line[at - 1])) && !char.IsWhiteSpace(line[at + 1]))
            {
                // The run ends in a letter, so one follows.
                closed.Append(' ');
            }
        }
    }

    /// <summary>A letter or a hyphen with white space, or the line's end, on both sides; a point or marks over the letter may follow it.</summary>
    private static bool IsAlone(string line, int at)
    {
        if (!(char.IsLetter(line[at]) || line[at] is '-' or '&' or '’' or '\'' or '.') || (at > 0 && !char.IsWhiteSpace(line[at - 1])))
        {
            return false;
        }

        var end = Mark(line, at + 1);

        return end == line.Length || char.IsWhiteSpace(line[end]);
    }

    private static int Mark(string line, int at)
    {
        while (at < line.Length && char.GetUnicodeCategory(line[at]) == System.Globalization.UnicodeCategory.NonSpacingMark)
        {
            at++;
        }

        return at < line.Length && line[at] is '.' or ':' ? at + 1 : at;
    }
}

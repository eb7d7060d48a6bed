namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Parts headings in capitals from the words that a conversion to plain text ran into them: "2016ОПЫТ РАБОТЫООО".</summary>
internal static class GluedHeadings
{
    private const int MinLetters = 5;

    private const int MaxLetters = 40;

    /// <returns>The pieces of the line, top to bottom; the line alone where nothing is glued.</returns>
    public static IReadOnlyList<string> Part(string line)
    {
        List<string>? pieces = null;
        var start = 0;

        for (var at = 0; at + MinLetters <= line.Length; at++)
        {
            if (char.IsUpper(line[at]) && char.IsUpper(line[at + 1]) && (at == 0 || !char.IsUpper(line[at - 1])) && Length(line, at) is var length and > 0)
            {
                pieces ??= [];

                if (at > start)
                {
                    pieces.Add(line[start..at].Trim());
                }

                pieces.Add(line.Substring(at, length).Trim());
                start = at + length;
                at = start - 1;
            }
        }

        if (pieces is null)
        {
            return [line];
        }

        pieces.Add(line[start..].Trim());
        return pieces;
    }

    /// <summary>Length of the heading that begins here and is glued to what stands before or behind it; 0 for none.</summary>
    private static int Length(string line, int at)
    {
        var end = at;

        while (end < line.Length && end - at < MaxLetters && (char.IsUpper(line[end]) || line[end] == ' '))
        {
            end++;
        }

        var gluedBefore = at > 0 && (char.IsLower(line[at - 1]) || line[at - 1] is '.' or ')' or ';' || char.IsDigit(line[at - 1]));

        for (; end - at >= MinLetters; end--)
        {
            var gluedBehind = end < line.Length && BeginsWord(line, end);

            if (line[end - 1] != ' ' && (gluedBefore || (gluedBehind && (at == 0 || line[at - 1] != ' '))) && SectionHeadings.Find(line[at..end]) is >= SectionKind.Contacts && (gluedBehind || end == line.Length || !char.IsLetter(line[end])))
            {
                return end - at;
            }
        }

        return 0;
    }

    /// <summary>A capital before a small letter, a digit or the legal form of an employer; "S" of "SKILLS" begins no word.</summary>
    private static bool BeginsWord(string line, int at)
    {
        if (char.IsDigit(line[at]) || char.IsLower(line[at]))
        {
            return true;
        }

        var end = at;

        while (end < line.Length && char.IsUpper(line[end]))
        {
            end++;
        }

        return end - at == 1 ? end < line.Length && char.IsLower(line[end]) : end - at > 1 && EmployerWords.Contains(line[at..end]);
    }
}

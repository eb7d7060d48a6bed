using System.Globalization;

namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Steps over the letters of a line. Every place may be the line's end.</summary>
internal static class LineScan
{
    public static int Skip(string line, int at, string marks)
    {
        while (at < line.Length && marks.Contains(line[at]))
        {
            at++;
        }

        return at;
    }

    public static int SkipWord(string line, int at, params string[] words)
    {
        foreach (var word in words)
        {
            if (line.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase) && at + word.Length < line.Length && line[at + word.Length] is ' ' or '\t')
            {
                return Skip(line, at + word.Length, " \t");
            }
        }

        return at;
    }

    public static bool Boundary(string line, int at) => at >= line.Length || !char.IsLetterOrDigit(line[at]);

    public static string Digits(string line, int at)
    {
        var end = at;

        while (end < line.Length && end - at < 5 && char.IsAsciiDigit(line[end]))
        {
            end++;
        }

        return at < line.Length ? line[at..end] : "";
    }

    public static string Word(string line, int at)
    {
        var end = at;

        while (end < line.Length && end - at < 20 && char.IsLetter(line[end]))
        {
            end++;
        }

        return at < line.Length ? line[at..end].ToLowerInvariant() : "";
    }

    public static int Parse(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}

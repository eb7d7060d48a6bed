using static JobFunctions.Core.Resumes.Understanding.LineScan;

namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Reads a quarter of a year: "Q1 2018", "1Q'18", "1 кв. 2018", "II квартал 2018".</summary>
internal static class QuarterReader
{
    /// <returns>Where the quarter's own words end; 0 where none begins here.</returns>
    public static int Skip(string line, int at)
    {
        if (line[at] is 'Q' or 'q' && at + 1 < line.Length && IsNumber(line[at + 1]) && Boundary(line, at + 2))
        {
            return at + 2;
        }

        var number = line[at] is 'I' or 'V' or 'І' ? Roman(line, at) : IsNumber(line[at]) ? at + 1 : 0;

        if (number == 0)
        {
            return 0;
        }

        number = Word(line, number) is "st" or "nd" or "rd" or "th" or "й" ? number + Word(line, number).Length : number;
        var word = LineScan.Skip(line, number, " -");

        return Word(line, word) is ("q" or "qtr" or "quarter" or "кв" or "квартал" or "квартала" or "тоқсан" or "тоқсаны") and var name ? LineScan.Skip(line, word + name.Length, ".") : 0;
    }

    private static bool IsNumber(char c) => c is >= '1' and <= '4';

    private static int Roman(string line, int at)
    {
        var end = at;

        while (end < line.Length && end - at < 3 && line[end] is 'I' or 'V' or 'І')
        {
            end++;
        }

        return Boundary(line, end) ? end : 0;
    }
}

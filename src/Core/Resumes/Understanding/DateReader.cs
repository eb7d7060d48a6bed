using static JobFunctions.Core.Resumes.Understanding.LineScan;

namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Reads one date at a place of a line.</summary>
/// <param name="latestYear">A later year is a number and no year.</param>
internal sealed class DateReader(int latestYear)
{
    private const int EarliestYear = 1945;

    /// <returns>The date, as precise as it is written, and where it ends.</returns>
    public (PartialDate Date, int End)? ReadDate(string line, int at)
    {
        if (at >= line.Length)
        {
            return null;
        }

        return ReadQuarter(line, at) is { } quarter ? quarter
            : char.IsAsciiDigit(line[at]) ? ReadNumeric(line, at) : char.IsLetter(line[at]) ? ReadNamed(line, at) : null;
    }

    /// <summary>A quarter is known to the year.</summary>
    private (PartialDate, int)? ReadQuarter(string line, int at)
    {
        if (QuarterReader.Skip(line, at) is var end && end == 0)
        {
            return null;
        }

        var next = Skip(line, end, " ,.'’");

        return ReadYear(line, next) is { } year ? (new PartialDate(year.Year), YearEnd(line, year.End))
            : Digits(line, next) is { Length: 2 } digits && ShortYear(digits) is { } shortYear ? (new PartialDate(shortYear), next + 2)
            : null;
    }

    /// <summary>"03.19", "03/09": a month and two digits of a year, which only a stretch of two such dates, or one until now, tells from other numbers.</summary>
    public (PartialDate Date, int End)? ReadShort(string line, int at)
    {
        var month = Digits(line, at);
        var mark = at + month.Length;

        if (month.Length != 2 || mark >= line.Length || line[mark] is not ('.' or '/') || Parse(month) is not (>= 1 and <= 12))
        {
            return null;
        }

        var year = Digits(line, mark + 1);

        return year.Length == 2 && Boundary(line, mark + 3) && !(mark + 3 < line.Length && line[mark + 3] == line[mark]) && ShortYear(year) is { } found ? (new PartialDate(found, Parse(month)), mark + 3) : null;
    }

    /// <summary>"March 2019", "Mar. '19", "June 1, 2020", "наурыз 2020 ж.", "Summer 2024".</summary>
    private (PartialDate, int)? ReadNamed(string line, int at)
    {
        var (month, end) = ReadMonth(line, at);

        if (month == 0)
        {
            return IsSeason(Word(line, at)) && ReadYear(line, Skip(line, at + Word(line, at).Length, " ,'’")) is { } year ? (new PartialDate(year.Year), YearEnd(line, year.End)) : null;
        }

        var next = Skip(line, end, " ,./-–'’");

        if (ReadYear(line, next) is { } plain)
        {
            return (new PartialDate(plain.Year, month), YearEnd(line, plain.End));
        }

        // "June 1, 2020" or "Sep 15" / "Sep '15"
        if (Digits(line, next) is { Length: 1 or 2 } day)
        {
            var afterDay = next + day.Length;

            if (ReadYear(line, Skip(line, afterDay, " ,")) is { } full && afterDay < line.Length && line[afterDay] is ',' or ' ')
            {
                return (new PartialDate(full.Year, month), full.End);
            }

            if (day.Length == 2 && ShortYear(day) is { } year)
            {
                return (new PartialDate(year, month), afterDay);
            }
        }

        return null;
    }

    /// <summary>"2019", "03.2019", "2019-03", "21.02.1996", "8 May 1989", "1989 жылғы 8 мамыр".</summary>
    private (PartialDate, int)? ReadNumeric(string line, int at)
    {
        var first = Digits(line, at);
        var end = at + first.Length;

        if (first.Length == 4)
        {
            return ReadYear(line, at) is { } year ? ReadAfterYear(line, year.Year, year.End) : null;
        }

        if (first.Length > 2)
        {
            return null;
        }

        var number = Parse(first);
        var word = Skip(line, end, " .");

        if (number is >= 1 and <= 31 && word > end && ReadMonth(line, word) is { Month: > 0 } named)
        {
            return ReadYear(line, Skip(line, named.End, " ,.")) is { } dayYear ? (new PartialDate(dayYear.Year, named.Month), YearEnd(line, dayYear.End)) : null;
        }

        var mark = Skip(line, end, " ");

        if (mark >= line.Length || line[mark] is not ('.' or '/' or '-' or '–') || (line[mark] is '-' or '–' && first.Length != 2))
        {
            return null;
        }

        var second = Skip(line, mark + 1, " ");
        var digits = Digits(line, second);

        if (digits.Length == 4 && number is >= 1 and <= 12)
        {
            return ReadYear(line, second) is { } year ? (new PartialDate(year.Year, number), YearEnd(line, year.End)) : null;
        }

        if (digits.Length is 1 or 2 && second + digits.Length < line.Length && line[second + digits.Length] == line[mark] && ReadYear(line, second + digits.Length + 1) is { } whole)
        {
            return FromDay(number, Parse(digits), line[mark], whole.Year) is { } date ? (date, YearEnd(line, whole.End)) : null;
        }

        // "06/15": a short year only behind a slash, where "6/7" is no date
        return digits.Length == 2 && line[mark] == '/' && first.Length == 2 && number is >= 1 and <= 12 && Parse(digits) > 12 && ShortYear(digits) is { } shortYear && Boundary(line, second + 2)
            ? (new PartialDate(shortYear, number), second + 2)
            : null;
    }

    private static PartialDate? FromDay(int first, int second, char mark, int year) => (first, second) switch
    {
        ( >= 1 and <= 31, >= 1 and <= 12) when mark == '.' || first > 12 || first == second => new PartialDate(year, second),
        ( >= 1 and <= 12, > 12 and <= 31) => new PartialDate(year, first),
        ( >= 1 and <= 12, >= 1 and <= 12) => new PartialDate(year),
        _ => null,
    };

    private (PartialDate, int) ReadAfterYear(string line, int year, int end)
    {
        var mark = Skip(line, end, " ");

        if (mark < line.Length && line[mark] is '-' or '.' or '/')
        {
            var spaced = line[mark] == '/' ? Skip(line, mark + 1, " ") : mark + 1;
            var digits = Digits(line, spaced);

            if (digits.Length == 2 && (mark == end || line[mark] == '/') && Parse(digits) is >= 1 and <= 12 and var month && Boundary(line, spaced + 2))
            {
                var after = spaced + 2;
                var day = after < line.Length && line[after] == line[mark] ? Digits(line, after + 1) : "";

                return (new PartialDate(year, month), day.Length == 2 ? after + 3 : after);
            }
        }

        var behind = YearEnd(line, end);

        // "2019 ж. қыркүйек", "2019 жылдың наурыз айынан"
        if (behind > end && ReadMonth(line, Skip(line, behind, " ")) is { Month: > 0 } named && ReadYear(line, Skip(line, named.End, " ")) is null)
        {
            var word = Skip(line, named.End, " ");
            var monthEnd = Word(line, word).StartsWith("ай", StringComparison.Ordinal) ? word + Word(line, word).Length : named.End;
            var until = Skip(line, monthEnd, " ");

            return (new PartialDate(year, named.Month), Word(line, until) == "дейін" ? until + "дейін".Length : monthEnd);
        }

        return (new PartialDate(year), behind);
    }

    private (int Year, int End)? ReadYear(string line, int at)
    {
        var digits = Digits(line, at);

        return digits.Length == 4 && Parse(digits) is var year && year >= EarliestYear && year <= latestYear ? (year, at + 4) : null;
    }

    /// <summary>"2014-17": two digits of a later year, never of a month.</summary>
    public (int Year, int End)? ReadShortYear(string line, int at, int from)
    {
        var start = Skip(line, at, "'’");
        var digits = Digits(line, start);

        return digits.Length == 2 && Boundary(line, start + 2) && ((from / 100) * 100) + Parse(digits) is var year && year > from && year <= latestYear ? (year, start + 2) : null;
    }

    private int? ShortYear(string digits)
    {
        var year = Parse(digits) + (Parse(digits) <= latestYear % 100 ? 2000 : 1900);

        return year is >= 1970 ? year : null;
    }

    /// <summary>Skips "г.", "года", "жылы" behind a year.</summary>
    private static int YearEnd(string line, int end)
    {
        var at = Skip(line, end, " ");
        var word = Word(line, at);

        if (word is "г" or "гг" or "год" or "года" or "году" or "ж" or "жж" or "жыл" or "жылы" or "жылғы" or "жылдан" or "жылдың" or "жылдар")
        {
            at += word.Length;

            return at < line.Length && line[at] == '.' ? at + 1 : at;
        }

        return end;
    }

    /// <returns>1-12 and where the name ends; 0 for another word.</returns>
    public static (int Month, int End) ReadMonth(string line, int at)
    {
        var word = Word(line, at);
        var month = MonthNames.Find(word);
        var end = at + word.Length;

        return (month, month > 0 && end < line.Length && line[end] == '.' ? end + 1 : end);
    }

    private static bool IsSeason(string word) =>
        word is "spring" or "summer" or "fall" or "autumn" or "winter" or "весна" or "лето" or "осень" or "зима" or "көктем" or "жаз" or "күз" or "қыс";
}

using System.Globalization;

namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Finds stretches of time in a line, in the ways resumes write them; one pass, no backtracking.</summary>
/// <remarks>A date is as precise as it is written: <c>04/05/2019</c>, which is April here and May there, is the year 2019.</remarks>
internal sealed class DateScanner(int latestYear)
{
    private const int EarliestYear = 1945;

    private static readonly string[] Ongoing =
    [
        "настоящее время", "настоящему времени", "настоящий момент", "наст. время", "наст.время", "наст. вр", "н. в.", "н.в.", "н. в", "н.в", "нв", "сегодняшний день", "сей день", "сих пор", "текущее время", "текущий момент", "сегодня", "сейчас",
        "present", "current", "currently", "now", "ongoing", "today", "to date", "till date", "date", "heute", "actual",
        "қазіргі уақытқа дейін", "қазіргі уақыт", "қазіргі", "қазір", "осы уақытқа дейін", "осы уақыт", "бүгінгі күн", "бүгін", "күні бүгін", "h.b.",
    ];

    /// <summary>Every stretch of the line, left to right.</summary>
    public IReadOnlyList<DateRange> Find(string line)
    {
        List<DateRange> ranges = [];

        for (var at = 0; at < line.Length;)
        {
            if (IsStart(line, at) && ReadRange(line, at) is { } range)
            {
                ranges.Add(range);
                at = range.End;
            }
            else
            {
                at++;
            }
        }

        return ranges;
    }

    /// <summary>What the beginning of a line says about the end of a stretch that the line before left open.</summary>
    /// <returns>The end (null for "now") and where it ends in the line; null when the line begins otherwise.</returns>
    public (PartialDate? To, int End)? ReadEnd(string line)
    {
        var at = Skip(line, 0, " -–—");
        at = SkipWord(line, at, "по", "to", "till", "until", "до");

        return ReadOngoing(line, at) is { } end and > 0 ? (null, end)
            : ReadDate(line, at) is { } date ? (date.Date, date.End)
            : null;
    }

    private DateRange? ReadRange(string line, int at)
    {
        if (ReadDate(line, at) is not { } from)
        {
            return ReadSharedYear(line, at);
        }

        var start = at;
        var since = PrecededBy(line, at, "с", "со", "from", "since", "seit");
        var separator = ReadSeparator(line, from.End);

        if (separator > 0)
        {
            if (ReadOngoing(line, separator) is var now and > 0)
            {
                return new DateRange(from.Date, null, start, now);
            }

            if (ReadDate(line, separator) is { } to)
            {
                // "2019-2015" is no stretch of time; the first date stands for itself.
                return IsOrdered(from.Date, to.Date) ? new DateRange(from.Date, to.Date, start, to.End) : new DateRange(from.Date, from.Date, start, from.End, IsSingle: true);
            }

            if (from.Date.Month is null && ReadShortYear(line, separator, from.Date.Year) is { } shortTo)
            {
                return new DateRange(from.Date, new PartialDate(shortTo.Year), start, shortTo.End);
            }

            if (IsDash(line, from.End))
            {
                return new DateRange(from.Date, null, start, separator) { IsOpenAtLineEnd = true };
            }
        }
        else if (ReadOngoing(line, Skip(line, from.End, " ")) is var direct and > 0 && from.Date.Month is not null)
        {
            return new DateRange(from.Date, null, start, direct);
        }

        return since ? new DateRange(from.Date, null, start, from.End) : new DateRange(from.Date, from.Date, start, from.End, IsSingle: true);
    }

    /// <summary>"Jan – Mar 2020": the year of the end is the year of the beginning.</summary>
    private DateRange? ReadSharedYear(string line, int at)
    {
        var (month, end) = ReadMonth(line, at);

        if (month == 0 || ReadSeparator(line, end) is var separator && separator == 0)
        {
            return null;
        }

        return ReadDate(line, separator) is { Date: { Month: { } last } to } date && last >= month
            ? new DateRange(new PartialDate(to.Year, month), to, at, date.End)
            : null;
    }

    private (PartialDate Date, int End)? ReadDate(string line, int at)
    {
        if (at >= line.Length)
        {
            return null;
        }

        return char.IsAsciiDigit(line[at]) ? ReadNumeric(line, at) : char.IsLetter(line[at]) ? ReadNamed(line, at) : null;
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

    private static (PartialDate, int) ReadAfterYear(string line, int year, int end)
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

        return (new PartialDate(year), YearEnd(line, end));
    }

    private (int Year, int End)? ReadYear(string line, int at)
    {
        var digits = Digits(line, at);

        return digits.Length == 4 && Parse(digits) is var year && year >= EarliestYear && year <= latestYear ? (year, at + 4) : null;
    }

    /// <summary>"2014-17": two digits of a later year, never of a month.</summary>
    private (int Year, int End)? ReadShortYear(string line, int at, int from)
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

    private static int ReadSeparator(string line, int end)
    {
        var at = Skip(line, end, " \t,.;)");

        if (at < line.Length && line[at] is '-' or '–' or '—' or '−' or '~' or '→' or '/' or '―' or '…')
        {
            var next = at + 1;
            next = Skip(line, next, " \t-–—");

            // "02.2020 – по н. в."
            return SkipWord(line, next, "по", "to", "till", "until", "до");
        }

        var word = SkipWord(line, at, "по", "to", "till", "until", "through", "thru", "до", "bis");

        return word > at ? word : 0;
    }

    private static bool IsDash(string line, int end)
    {
        var at = Skip(line, end, " \t");

        return at < line.Length && line[at] is '-' or '–' or '—' or '−' && (at + 1 >= line.Length || line[at + 1] is ' ' or '\t' || at == end) && Rest(line, at + 1);

        static bool Rest(string text, int from) => Skip(text, from, " \t-–—") is var next && (next >= text.Length || !char.IsAsciiDigit(text[next]));
    }

    private static int ReadOngoing(string line, int at)
    {
        foreach (var words in Ongoing)
        {
            if (line.AsSpan(at).StartsWith(words, StringComparison.OrdinalIgnoreCase) && (!char.IsLetter(words[^1]) || Boundary(line, at + words.Length)))
            {
                return at + words.Length;
            }
        }

        return 0;
    }

    private static (int Month, int End) ReadMonth(string line, int at)
    {
        var word = Word(line, at);
        var month = MonthNames.Find(word);
        var end = at + word.Length;

        return (month, month > 0 && end < line.Length && line[end] == '.' ? end + 1 : end);
    }

    private static bool IsSeason(string word) =>
        word is "spring" or "summer" or "fall" or "autumn" or "winter" or "весна" or "лето" or "осень" or "зима" or "көктем" or "жаз" or "күз" or "қыс";

    private static bool IsOrdered(PartialDate from, PartialDate to) =>
        from.Year < to.Year || (from.Year == to.Year && (from.Month ?? 1) <= (to.Month ?? 12));

    /// <summary>A date begins where no word or number goes on, and is not part of an amount, an address or a version.</summary>
    private static bool IsStart(string line, int at) =>
        char.IsLetterOrDigit(line[at])
        && (at == 0 || (!char.IsLetterOrDigit(line[at - 1]) && !(line[at - 1] is '.' or ',' or '/' or '-' or '_' or '@' or '$' or '#' or '%' or '&' or '=' or '+' or '№' && char.IsAsciiDigit(line[at]) && at > 1 && !char.IsWhiteSpace(line[at - 2]) && line[at - 1] is not ','))
            && line[at - 1] is not ('$' or '€' or '£' or '+' or '№'));

    private static bool PrecededBy(string line, int at, params string[] words)
    {
        var before = line.AsSpan(0, at).TrimEnd(" \t:");

        foreach (var word in words)
        {
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (before.Length == word.Length || !char.IsLetterOrDigit(before[^(word.Length + 1)])))
            {
                return true;
            }
        }

        return false;
    }

    private static int Skip(string line, int at, string marks)
    {
        while (at < line.Length && marks.Contains(line[at]))
        {
            at++;
        }

        return at;
    }

    private static int SkipWord(string line, int at, params string[] words)
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

    private static bool Boundary(string line, int at) => at >= line.Length || !char.IsLetterOrDigit(line[at]);

    private static string Digits(string line, int at)
    {
        var end = at;

        while (end < line.Length && end - at < 5 && char.IsAsciiDigit(line[end]))
        {
            end++;
        }

        return at < line.Length ? line[at..end] : "";
    }

    private static string Word(string line, int at)
    {
        var end = at;

        while (end < line.Length && end - at < 20 && char.IsLetter(line[end]))
        {
            end++;
        }

        return at < line.Length ? line[at..end].ToLowerInvariant() : "";
    }

    private static int Parse(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}

using static JobFunctions.Core.Resumes.Understanding.LineScan;

namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Finds stretches of time in a line, in the ways resumes write them; one pass, no backtracking.</summary>
/// <remarks>A date is as precise as it is written: <c>04/05/2019</c>, which is April here and May there, is the year 2019.</remarks>
internal sealed class DateScanner(int latestYear)
{
    private readonly DateReader _dates = new(latestYear);

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
            : _dates.ReadDate(line, at) is { } date ? (date.Date, date.End)
            : null;
    }

    private DateRange? ReadRange(string line, int at)
    {
        if (_dates.ReadDate(line, at) is not { } from)
        {
            return ReadSharedYear(line, at) ?? ReadShortRange(line, at);
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

            if (_dates.ReadDate(line, separator) is { } to)
            {
                // "2019-2015" is no stretch of time; the first date stands for itself.
                return IsOrdered(from.Date, to.Date) ? new DateRange(from.Date, to.Date, start, to.End) : new DateRange(from.Date, from.Date, start, from.End, IsSingle: true);
            }

            if (from.Date.Month is null && _dates.ReadShortYear(line, separator, from.Date.Year) is { } shortTo)
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
        var (month, end) = DateReader.ReadMonth(line, at);

        if (month == 0 || ReadSeparator(line, end) is var separator && separator == 0)
        {
            return null;
        }

        return _dates.ReadDate(line, separator) is { Date: { Month: { } last } to } date && last >= month
            ? new DateRange(new PartialDate(to.Year, month), to, at, date.End)
            : null;
    }

    /// <summary>"03.19 – 05.21", "03.19 – н.в."; not the hours "10.00 – 12.00".</summary>
    private DateRange? ReadShortRange(string line, int at)
    {
        if (_dates.ReadShort(line, at) is not { } from || ReadSeparator(line, from.End) is var separator && separator == 0)
        {
            return null;
        }

        return ReadOngoing(line, separator) is var now and > 0 ? new DateRange(from.Date, null, at, now)
            : (_dates.ReadDate(line, separator) ?? _dates.ReadShort(line, separator)) is { } to && IsOrdered(from.Date, to.Date) && !(from.Date.Year % 100 == 0 && to.Date.Year % 100 == 0) ? new DateRange(from.Date, to.Date, at, to.End)
            : null;
    }

    private static int ReadSeparator(string line, int end)
    {
        // "наурыз айынан 2021 жылдың мамыр айына дейін"
        if (end >= 3 && line.AsSpan(end - 3, 3) is "нан" or "нен" or "дан" or "ден" or "тан" or "тен")
        {
            return SkipWord(line, Skip(line, end, " "), "бастап");
        }

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
}

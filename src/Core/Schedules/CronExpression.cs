using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace JobFunctions.Core.Schedules;

/// <summary>Times that repeat, written as six fields: second, minute, hour, day of the month, month, day of the week (0 is Sunday).</summary>
/// <remarks>
/// A field is <c>*</c>, a number, a range <c>1-5</c>, a list <c>1,3</c>, or one of these with a step, <c>*/10</c>: the NCRONTAB form that Azure Functions
/// takes in timer triggers (Azure Functions documentation, "Timer trigger", read 2026-11), without names of months and days.
/// </remarks>
public sealed class CronExpression
{
    private static readonly (int First, int Last)[] Bounds = [(0, 59), (0, 59), (0, 23), (1, 31), (1, 12), (0, 6)];

    // 29 February on a given weekday comes round within 28 years, 40 over a century without a leap day.
    private const int YearsToLook = 41;

    private readonly bool[][] _fields;

    private CronExpression(bool[][] fields) => _fields = fields;

    /// <exception cref="FormatException">It is no such expression.</exception>
    public static CronExpression Parse(string text) =>
        TryParse(text, out var expression) ? expression : throw new FormatException($"\"{text}\" is no schedule of six fields.");

    public static bool TryParse(string text, [NotNullWhen(true)] out CronExpression? expression)
    {
        expression = null;
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != Bounds.Length)
        {
            return false;
        }

        var fields = parts.Select((part, field) => ReadField(part, Bounds[field])).OfType<bool[]>().ToArray();
        expression = fields.Length == parts.Length ? new CronExpression(fields) : null;
        return expression is not null;
    }

    /// <returns>null when there is none, as for the 30th of February.</returns>
    public DateTimeOffset? NextAfter(DateTimeOffset time)
    {
        var from = time.UtcDateTime;
        var next = new DateTime(from.Year, from.Month, from.Day, from.Hour, from.Minute, from.Second, DateTimeKind.Utc).AddSeconds(1);
        while (next.Year <= from.Year + YearsToLook)
        {
            if (!_fields[4][next.Month])
            {
                next = new DateTime(next.Year, next.Month, 1, 0, 0, 0, DateTimeKind.Utc).AddMonths(1);
            }
            else if (!_fields[3][next.Day] || !_fields[5][(int)next.DayOfWeek])
            {
                next = next.Date.AddDays(1);
            }
            else if (!_fields[2][next.Hour])
            {
                next = next.Date.AddHours(next.Hour + 1);
            }
            else if (!_fields[1][next.Minute])
            {
                next = next.AddSeconds(-next.Second).AddMinutes(1);
            }
            else if (!_fields[0][next.Second])
            {
                next = next.AddSeconds(1);
            }
            else
            {
                return new DateTimeOffset(next, TimeSpan.Zero);
            }
        }

        return null;
    }

    private static bool[]? ReadField(string text, (int First, int Last) bounds)
    {
        var allowed = new bool[bounds.Last + 1];
        foreach (var item in text.Split(','))
        {
            if (ReadItem(item, bounds) is not { } range)
            {
                return null;
            }

            for (var value = range.From; value <= range.To; value += range.Step)
            {
                allowed[value] = true;
            }
        }

        return allowed;
    }

    private static (int From, int To, int Step)? ReadItem(string text, (int First, int Last) bounds)
    {
        var slash = text.IndexOf('/');
        var step = 1;
        if (slash >= 0 && (!TryRead(text[(slash + 1)..], out step) || step < 1))
        {
            return null;
        }

        var range = slash >= 0 ? text[..slash] : text;
        if (range == "*")
        {
            return (bounds.First, bounds.Last, step);
        }

        var dash = range.IndexOf('-');
        var firstText = dash >= 0 ? range[..dash] : range;
        if (!TryRead(firstText, out var from) || from < bounds.First || from > bounds.Last)
        {
            return null;
        }

        if (dash < 0)
        {
            return (from, slash >= 0 ? bounds.Last : from, step);
        }

        return TryRead(range[(dash + 1)..], out var to) && to >= from && to <= bounds.Last ? (from, to, step) : null;
    }

    private static bool TryRead(string text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}

using System.Globalization;
using System.Text;
using JobFunctions.Core.Mail;

namespace JobFunctions.Core.Notifications.Channels;

/// <summary>Writes calendar events as iCalendar invitations (RFC 5545, RFC 5546), which mail programs put into the calendar by themselves.</summary>
internal static class CalendarText
{
    private const int MaxLineBytes = 75;

    /// <param name="description">What the employer writes; null for nothing.</param>
    /// <param name="organizer">Whose address changes come from; one for all versions of an event.</param>
    /// <param name="now">When this version was made.</param>
    public static CalendarInvite Of(CalendarEvent item, string summary, string? description, string organizer, string attendee, DateTimeOffset now)
    {
        var method = item.IsCancelled ? "CANCEL" : "REQUEST";
        string?[] lines =
        [
            "BEGIN:VCALENDAR",
            "PRODID:-//JobFunctions//EN",
            "VERSION:2.0",
            $"METHOD:{method}",
            "BEGIN:VEVENT",
            $"UID:{item.Uid}",
            string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{item.Sequence}"),
            $"STATUS:{(item.IsCancelled ? "CANCELLED" : item.IsTentative ? "TENTATIVE" : "CONFIRMED")}",
            $"DTSTAMP:{Time(now)}",
            $"DTSTART:{Time(item.StartsAt)}",
            $"DTEND:{Time(item.StartsAt.AddMinutes(item.DurationMinutes))}",
            $"SUMMARY:{Escape(summary)}",
            description is null ? null : $"DESCRIPTION:{Escape(description)}",
            item.Location is { } location ? $"LOCATION:{Escape(location)}" : null,
            item.Link is { } link ? $"URL:{Clean(link)}" : null,
            $"ORGANIZER:mailto:{Clean(organizer)}",
            $"ATTENDEE;ROLE=REQ-PARTICIPANT;RSVP=FALSE:mailto:{Clean(attendee)}",
            "END:VEVENT",
            "END:VCALENDAR",
        ];
        return new CalendarInvite(method, string.Concat(lines.OfType<string>().Select(Fold)));
    }

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Escape(string text) => Clean(text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .ReplaceLineEndings("\\n"));

    // Nobody's words begin a line of their own.
    private static string Clean(string text) => string.Concat(text.Where(character => !char.IsControl(character)));

    /// <summary>No line is longer than 75 bytes; what is over goes on behind a space (RFC 5545, 3.1), and no character is cut.</summary>
    private static string Fold(string line)
    {
        var folded = new StringBuilder(line.Length + 2);
        var bytes = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > MaxLineBytes)
            {
                folded.Append("\r\n ");
                bytes = 1;
            }

            folded.Append(rune.ToString());
            bytes += rune.Utf8SequenceLength;
        }

        return folded.Append("\r\n").ToString();
    }
}

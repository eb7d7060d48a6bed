using JobFunctions.Core.Mail;

namespace JobFunctions.Core.Notifications.Words;

/// <summary>What the notifications of every language are put together of.</summary>
internal static class WordParts
{
    /// <summary>The employer behind the title of their vacancy; empty where they are not known.</summary>
    public static string Company(NotificationFacts facts) => facts.Company is { Length: > 0 } company ? $" ({company})" : "";

    /// <param name="whose">The line above somebody's words.</param>
    public static string[] Reason(NotificationFacts facts, string whose) => facts.Reason is { } reason ? [whose, reason] : [];

    public static MailLink? Link(string words, Uri? link) => link is null ? null : new MailLink(words, link);

    /// <summary>The paragraphs that say when and where two people meet.</summary>
    /// <param name="date">Writes a time for the reader.</param>
    public static string[] Meeting(NotificationFacts facts, MeetingWords words, Func<DateTimeOffset, string> date) => facts.Meeting is { } meeting
        ? [
            string.Join('\n', (string[])
            [
                facts.Time is { } time ? $"{words.When}: {date(time)}" : words.Choose,
                .. meeting.Times.Select(one => $"• {date(one)}"),
                $"{words.HowLong}: {meeting.DurationMinutes} {words.Minutes}",
                .. Line(words.Where, meeting.Location),
                .. Line(words.Link, meeting.Link),
            ]),
            .. meeting.Note is { } note ? [words.EmployerWrites, note] : Array.Empty<string>(),
        ]
        : [];

    private static string[] Line(string what, string? text) => text is null ? [] : [$"{what}: {text}"];
}

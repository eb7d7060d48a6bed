using System.Globalization;
using JobFunctions.Core.Mail;

namespace JobFunctions.Core.Notifications.Words;

/// <summary>The notifications in English.</summary>
internal static class EnglishWords
{
    private const string Why = "You get this e-mail because you have an account at JobFunctions.";

    private static readonly MeetingWords MeetingWords = new("When", "Choose one of these times:", "How long", "minutes", "Where", "Link", "The employer writes:");

    public static MailContent Of(NotificationKind kind, string? name, TimeZoneInfo zone, NotificationFacts facts, Uri? link) => kind switch
    {
        NotificationKind.VerifyAddress => Mail(
            "Confirm your address",
            name,
            ["You registered at JobFunctions with this address. Please confirm that it is yours. The link works for two days."],
            WordParts.Link("Confirm the address", link),
            "If you did not register, there is nothing to do."),
        NotificationKind.PasswordReset => Mail(
            "A new password",
            name,
            ["Somebody, most likely you, asked to set a new password for JobFunctions. The link works for an hour and once."],
            WordParts.Link("Set a new password", link),
            "If it was not you, there is nothing to do: the password stays as it is."),
        NotificationKind.HrApproved => Mail(
            "You are let in", name, ["An admin approved your employer account. You can sign in and post a vacancy now."]),
        NotificationKind.HrRefused => Mail(
            "Your account was refused", name, ["An admin refused your employer account. It cannot be signed in with."]),
        NotificationKind.VacancyAccepted => Mail(
            $"Your vacancy is public: {facts.Title}",
            name,
            [$"An admin accepted the vacancy “{facts.Title}”. Everybody can see it until {Date(facts.Time, zone)}."]),
        NotificationKind.VacancyRejected => Mail(
            $"Your vacancy was rejected: {facts.Title}",
            name,
            [$"An admin rejected the vacancy “{facts.Title}”. The reason:", facts.Reason ?? "", "Correct it, and it goes to the review again."]),
        NotificationKind.VacancyExpiresSoon => Mail(
            $"Your vacancy ends soon: {facts.Title}",
            name,
            [$"The vacancy “{facts.Title}” can be seen until {Date(facts.Time, zone)}. If you still need it, renew it."]),
        NotificationKind.VacancyExpired => Mail(
            $"Your vacancy has expired: {facts.Title}",
            name,
            [$"The vacancy “{facts.Title}” expired on {Date(facts.Time, zone)}, and seekers see it no more. If you still need it, renew it."]),
        NotificationKind.ApplicationSent => Mail(
            $"You applied: {facts.Title}",
            name,
            [$"Your application for the vacancy “{facts.Title}”{WordParts.Company(facts)} is with the employer. You will hear of every step."]),
        NotificationKind.ApplicationReceived => Mail(
            $"A new candidate: {facts.Title}", name, [$"Somebody applied for your vacancy “{facts.Title}”. The candidates stand in order of their match."]),
        NotificationKind.ApplicationReviewed => Mail(
            $"Your application was looked at: {facts.Title}", name, [$"The employer has looked at your application for “{facts.Title}”{WordParts.Company(facts)}."]),
        NotificationKind.ApplicationAccepted => Mail(
            $"You were chosen: {facts.Title}", name, [$"The employer accepted your application for “{facts.Title}”{WordParts.Company(facts)}.", .. WordParts.Reason(facts, "The employer writes:")]),
        NotificationKind.ApplicationRejected => Mail(
            $"Not this time: {facts.Title}", name, [$"The employer decided against your application for “{facts.Title}”{WordParts.Company(facts)}.", .. WordParts.Reason(facts, "The employer writes:")]),
        NotificationKind.ApplicationWithdrawn => Mail(
            $"A candidate withdrew: {facts.Title}", name, [$"A candidate took their application for your vacancy “{facts.Title}” back.", .. WordParts.Reason(facts, "The candidate writes:")]),
        NotificationKind.ApplicationVacancyClosed => Mail(
            $"The vacancy is closed: {facts.Title}",
            name,
            [$"The vacancy “{facts.Title}”{WordParts.Company(facts)} that you applied for is no longer open. Your application stays with the employer; if they still decide on it, you will hear of it."]),
        NotificationKind.Digest => Mail(
            facts.Vacancies is [var only] ? $"A new vacancy for you: {only.Title}" : $"New vacancies for you: {facts.Vacancies.Count}",
            name,
            ["We looked again, and these are new to you.", .. VacancyLine.All(facts.Vacancies, "from", "to")],
            ending: "You get this e-mail because you asked for new vacancies in your settings at JobFunctions."),
        NotificationKind.InterviewProposed => Mail(
            $"An interview: {facts.Title}", name, [$"You are invited to an interview for “{facts.Title}”{WordParts.Company(facts)}.", .. Meeting(facts, zone)]),
        NotificationKind.InterviewBooked => Mail(
            $"The interview is fixed: {facts.Title}", name, [$"The interview for “{facts.Title}”{WordParts.Company(facts)} is fixed.", .. Meeting(facts, zone)]),
        NotificationKind.InterviewMoved => Mail(
            $"The interview has changed: {facts.Title}", name, [$"The interview for “{facts.Title}”{WordParts.Company(facts)} has changed.", .. Meeting(facts, zone)]),
        NotificationKind.InterviewCancelled => Mail(
            $"The interview is off: {facts.Title}", name, [$"The interview for “{facts.Title}”{WordParts.Company(facts)} was called off.{Was(facts, zone)}"]),
        NotificationKind.InterviewSoon => Mail(
            $"The interview is near: {facts.Title}", name, [$"The interview for “{facts.Title}”{WordParts.Company(facts)} is near.", .. Meeting(facts, zone)]),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static MailContent Mail(string subject, string? name, string[] paragraphs, MailLink? link = null, string ending = Why) =>
        new("en", subject, [name is null ? "Hello!" : $"Hello, {name}!", .. paragraphs], link, ending);

    private static string[] Meeting(NotificationFacts facts, TimeZoneInfo zone) => WordParts.Meeting(facts, MeetingWords, time => Date(time, zone));

    private static string Was(NotificationFacts facts, TimeZoneInfo zone) => facts.Time is null ? "" : $" It was to be on {Date(facts.Time, zone)}.";

    private static string Date(DateTimeOffset? time, TimeZoneInfo zone) => time is { } instant && TimeZoneInfo.ConvertTime(instant, zone) is var date
        ? string.Create(CultureInfo.InvariantCulture, $"{date:d MMMM yyyy, HH:mm} {ZoneText.Of(date.Offset)}")
        : "";
}

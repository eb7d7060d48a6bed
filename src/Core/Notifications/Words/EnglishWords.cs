using System.Globalization;
using JobFunctions.Core.Mail;

namespace JobFunctions.Core.Notifications.Words;

/// <summary>The notifications in English.</summary>
internal static class EnglishWords
{
    private const string Why = "You get this e-mail because you have an account at JobFunctions.";

    public static MailContent Of(NotificationKind kind, string? name, NotificationFacts facts, Uri? link) => kind switch
    {
        NotificationKind.VerifyAddress => Mail(
            "Confirm your address",
            name,
            ["You registered at JobFunctions with this address. Please confirm that it is yours. The link works for two days."],
            Link("Confirm the address", link),
            "If you did not register, there is nothing to do."),
        NotificationKind.PasswordReset => Mail(
            "A new password",
            name,
            ["Somebody, most likely you, asked to set a new password for JobFunctions. The link works for an hour and once."],
            Link("Set a new password", link),
            "If it was not you, there is nothing to do: the password stays as it is."),
        NotificationKind.HrApproved => Mail(
            "You are let in", name, ["An admin approved your employer account. You can sign in and post a vacancy now."]),
        NotificationKind.HrRefused => Mail(
            "Your account was refused", name, ["An admin refused your employer account. It cannot be signed in with."]),
        NotificationKind.VacancyAccepted => Mail(
            $"Your vacancy is public: {facts.Title}",
            name,
            [$"An admin accepted the vacancy “{facts.Title}”. Everybody can see it until {Date(facts.Time)}."]),
        NotificationKind.VacancyRejected => Mail(
            $"Your vacancy was rejected: {facts.Title}",
            name,
            [$"An admin rejected the vacancy “{facts.Title}”. The reason:", facts.Reason ?? "", "Correct it, and it goes to the review again."]),
        NotificationKind.VacancyExpiresSoon => Mail(
            $"Your vacancy ends soon: {facts.Title}",
            name,
            [$"The vacancy “{facts.Title}” can be seen until {Date(facts.Time)}. If you still need it, renew it."]),
        NotificationKind.VacancyExpired => Mail(
            $"Your vacancy has expired: {facts.Title}",
            name,
            [$"The vacancy “{facts.Title}” expired on {Date(facts.Time)}, and seekers see it no more. If you still need it, renew it."]),
        NotificationKind.ApplicationSent => Mail(
            $"You applied: {facts.Title}",
            name,
            [$"Your application for the vacancy “{facts.Title}” is with the employer. You will hear of every step."]),
        NotificationKind.ApplicationReceived => Mail(
            $"A new candidate: {facts.Title}", name, [$"Somebody applied for your vacancy “{facts.Title}”. The candidates stand in order of their match."]),
        NotificationKind.ApplicationReviewed => Mail(
            $"Your application was looked at: {facts.Title}", name, [$"The employer has looked at your application for “{facts.Title}”."]),
        NotificationKind.ApplicationAccepted => Mail(
            $"You were chosen: {facts.Title}", name, [$"The employer accepted your application for “{facts.Title}”.", .. Reason(facts)]),
        NotificationKind.ApplicationRejected => Mail(
            $"Not this time: {facts.Title}", name, [$"The employer decided against your application for “{facts.Title}”.", .. Reason(facts)]),
        NotificationKind.ApplicationWithdrawn => Mail(
            $"A candidate withdrew: {facts.Title}", name, [$"A candidate took their application for your vacancy “{facts.Title}” back.", .. Reason(facts)]),
        NotificationKind.Digest => Mail(
            facts.Vacancies is [var only] ? $"A new vacancy for you: {only.Title}" : $"New vacancies for you: {facts.Vacancies.Count}",
            name,
            ["We looked again, and these are new to you.", .. facts.Vacancies.Select(vacancy => VacancyLine.Of(vacancy, "from", "to"))],
            ending: "You get this e-mail because you asked for new vacancies in your settings at JobFunctions."),
        NotificationKind.InterviewProposed => Mail(
            $"An interview: {facts.Title}",
            name,
            [
                facts.Time is null
                    ? $"The employer invites you to an interview for “{facts.Title}”. Choose one of the times that they offer."
                    : $"The employer invites you to an interview for “{facts.Title}” on {Date(facts.Time)}.",
                .. Reason(facts),
            ]),
        NotificationKind.InterviewBooked => Mail(
            $"The interview is fixed: {facts.Title}", name, [$"The interview for “{facts.Title}” is on {Date(facts.Time)}.", .. Reason(facts)]),
        NotificationKind.InterviewMoved => Mail(
            $"The interview has changed: {facts.Title}", name, [$"The interview for “{facts.Title}” is now on {Date(facts.Time)}.", .. Reason(facts)]),
        NotificationKind.InterviewCancelled => Mail(
            $"The interview is off: {facts.Title}", name, [$"The interview for “{facts.Title}” was called off.", .. Reason(facts)]),
        NotificationKind.InterviewSoon => Mail(
            $"The interview is near: {facts.Title}", name, [$"The interview for “{facts.Title}” is on {Date(facts.Time)}.", .. Reason(facts)]),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static MailContent Mail(string subject, string? name, string[] paragraphs, MailLink? link = null, string ending = Why) =>
        new("en", subject, [name is null ? "Hello!" : $"Hello, {name}!", .. paragraphs], link, ending);

    private static string[] Reason(NotificationFacts facts) => facts.Reason is { } reason ? ["In their words:", reason] : [];

    private static MailLink? Link(string words, Uri? link) => link is null ? null : new MailLink(words, link);

    private static string Date(DateTimeOffset? time) => time is { UtcDateTime: var date }
        ? date.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture)
        : "";
}

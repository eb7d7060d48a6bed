using System.Globalization;
using JobFunctions.Core.Mail;

namespace JobFunctions.Core.Notifications.Words;

/// <summary>The notifications in Russian.</summary>
internal static class RussianWords
{
    private const string Why = "Вы получили это письмо, потому что у вас есть аккаунт в JobFunctions.";

    private static readonly MeetingWords MeetingWords = new("Когда", "Выберите удобное время:", "Длительность", "мин.", "Где", "Ссылка", "Работодатель пишет:");

    private static readonly string[] Months =
        ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];

    public static MailContent Of(NotificationKind kind, string? name, TimeZoneInfo zone, NotificationFacts facts, Uri? link) => kind switch
    {
        NotificationKind.VerifyAddress => Mail(
            "Подтвердите адрес",
            name,
            ["Вы зарегистрировались в JobFunctions с этим адресом. Подтвердите, что он ваш. Ссылка действует два дня."],
            WordParts.Link("Подтвердить адрес", link),
            "Если вы не регистрировались, ничего делать не нужно."),
        NotificationKind.PasswordReset => Mail(
            "Новый пароль",
            name,
            ["Кто-то, скорее всего вы, попросил задать новый пароль для JobFunctions. Ссылка действует час и срабатывает один раз."],
            WordParts.Link("Задать новый пароль", link),
            "Если это были не вы, ничего делать не нужно: пароль остаётся прежним."),
        NotificationKind.HrApproved => Mail(
            "Доступ открыт", name, ["Администратор одобрил ваш аккаунт работодателя. Теперь можно войти и разместить вакансию."]),
        NotificationKind.HrRefused => Mail(
            "В доступе отказано", name, ["Администратор отклонил вашу заявку на аккаунт работодателя. Войти с ним нельзя."]),
        NotificationKind.VacancyAccepted => Mail(
            $"Вакансия опубликована: {facts.Title}",
            name,
            [$"Администратор принял вакансию «{facts.Title}». Она видна всем до {Date(facts.Time, zone)}."]),
        NotificationKind.VacancyRejected => Mail(
            $"Вакансия отклонена: {facts.Title}",
            name,
            [$"Администратор отклонил вакансию «{facts.Title}». Причина:", facts.Reason ?? "", "Исправьте вакансию, и она снова уйдёт на проверку."]),
        NotificationKind.VacancyExpiresSoon => Mail(
            $"Вакансия скоро закончится: {facts.Title}",
            name,
            [$"Вакансия «{facts.Title}» видна до {Date(facts.Time, zone)}. Если она ещё нужна, продлите её."]),
        NotificationKind.VacancyExpired => Mail(
            $"Срок вакансии закончился: {facts.Title}",
            name,
            [$"Срок вакансии «{facts.Title}» закончился {Date(facts.Time, zone)}, и соискатели её больше не видят. Если она ещё нужна, продлите её."]),
        NotificationKind.ApplicationSent => Mail(
            $"Отклик отправлен: {facts.Title}",
            name,
            [$"Ваш отклик на вакансию «{facts.Title}»{WordParts.Company(facts)} у работодателя. О каждом шаге мы сообщим."]),
        NotificationKind.ApplicationReceived => Mail(
            $"Новый кандидат: {facts.Title}", name, [$"На вашу вакансию «{facts.Title}» откликнулся кандидат. Кандидаты стоят по порядку соответствия."]),
        NotificationKind.ApplicationReviewed => Mail(
            $"Отклик просмотрен: {facts.Title}", name, [$"Ваш отклик на вакансию «{facts.Title}»{WordParts.Company(facts)} просмотрен."]),
        NotificationKind.ApplicationAccepted => Mail(
            $"Вас выбрали: {facts.Title}", name, [$"Ваш отклик на вакансию «{facts.Title}»{WordParts.Company(facts)} принят.", .. WordParts.Reason(facts, "Работодатель пишет:")]),
        NotificationKind.ApplicationRejected => Mail(
            $"Отклик отклонён: {facts.Title}", name, [$"Ваш отклик на вакансию «{facts.Title}»{WordParts.Company(facts)} отклонён.", .. WordParts.Reason(facts, "Работодатель пишет:")]),
        NotificationKind.ApplicationWithdrawn => Mail(
            $"Кандидат отозвал отклик: {facts.Title}", name, [$"Кандидат отозвал отклик на вашу вакансию «{facts.Title}».", .. WordParts.Reason(facts, "Кандидат пишет:")]),
        NotificationKind.ApplicationVacancyClosed => Mail(
            $"Вакансия закрыта: {facts.Title}",
            name,
            [$"Вакансия «{facts.Title}»{WordParts.Company(facts)}, на которую вы откликнулись, больше не открыта. Ваш отклик остаётся у работодателя: если по нему ещё примут решение, мы сообщим."]),
        NotificationKind.Digest => Mail(
            facts.Vacancies is [var only] ? $"Новая вакансия для вас: {only.Title}" : $"Новые вакансии для вас: {facts.Vacancies.Count}",
            name,
            ["Мы поискали ещё раз. Этих вакансий вы не видели.", .. VacancyLine.All(facts.Vacancies, "от", "до")],
            ending: "Вы получили это письмо, потому что попросили о новых вакансиях в настройках JobFunctions."),
        NotificationKind.InterviewProposed => Mail(
            $"Приглашение на собеседование: {facts.Title}",
            name,
            [$"Вас приглашают на собеседование по вакансии «{facts.Title}»{WordParts.Company(facts)}.", .. Meeting(facts, zone)]),
        NotificationKind.InterviewBooked => Mail(
            $"Собеседование назначено: {facts.Title}", name, [$"Собеседование по вакансии «{facts.Title}»{WordParts.Company(facts)} назначено.", .. Meeting(facts, zone)]),
        NotificationKind.InterviewMoved => Mail(
            $"Собеседование изменилось: {facts.Title}", name, [$"Собеседование по вакансии «{facts.Title}»{WordParts.Company(facts)} изменилось.", .. Meeting(facts, zone)]),
        NotificationKind.InterviewCancelled => Mail(
            $"Собеседование отменено: {facts.Title}", name, [$"Собеседование по вакансии «{facts.Title}»{WordParts.Company(facts)} отменено.{Was(facts, zone)}"]),
        NotificationKind.InterviewSoon => Mail(
            $"Скоро собеседование: {facts.Title}", name, [$"Напоминаем о собеседовании по вакансии «{facts.Title}»{WordParts.Company(facts)}.", .. Meeting(facts, zone)]),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static MailContent Mail(string subject, string? name, string[] paragraphs, MailLink? link = null, string ending = Why) =>
        new("ru", subject, [name is null ? "Здравствуйте!" : $"Здравствуйте, {name}!", .. paragraphs], link, ending);

    private static string[] Meeting(NotificationFacts facts, TimeZoneInfo zone) => WordParts.Meeting(facts, MeetingWords, time => Date(time, zone));

    private static string Was(NotificationFacts facts, TimeZoneInfo zone) => facts.Time is null ? "" : $" Оно было назначено на {Date(facts.Time, zone)}.";

    private static string Date(DateTimeOffset? time, TimeZoneInfo zone) => time is { } instant && TimeZoneInfo.ConvertTime(instant, zone) is var date
        ? string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Months[date.Month - 1]} {date.Year} г., {date:HH:mm} {ZoneText.Of(date.Offset)}")
        : "";
}

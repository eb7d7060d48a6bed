using System.Globalization;
using JobFunctions.Core.Mail;

namespace JobFunctions.Core.Notifications.Words;

/// <summary>The notifications in Kazakh.</summary>
/// <remarks>Titles of vacancies stand in quotes without endings, so that no ending has to fit their last sound.</remarks>
internal static class KazakhWords
{
    private const string Why = "Бұл хатты JobFunctions жүйесінде аккаунтыңыз болғандықтан алдыңыз.";

    private static readonly MeetingWords MeetingWords = new("Қашан", "Өзіңізге ыңғайлы уақытты таңдаңыз:", "Ұзақтығы", "мин.", "Қайда", "Сілтеме", "Жұмыс беруші былай деп жазады:");

    private static readonly string[] Months =
        ["қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан"];

    public static MailContent Of(NotificationKind kind, string? name, TimeZoneInfo zone, NotificationFacts facts, Uri? link) => kind switch
    {
        NotificationKind.VerifyAddress => Mail(
            "Мекенжайыңызды растаңыз",
            name,
            ["Сіз JobFunctions жүйесіне осы мекенжаймен тіркелдіңіз. Оның өзіңіздікі екенін растаңыз. Сілтеме екі күн жарамды."],
            WordParts.Link("Мекенжайды растау", link),
            "Егер тіркелмеген болсаңыз, ештеңе істеудің қажеті жоқ."),
        NotificationKind.PasswordReset => Mail(
            "Жаңа құпиясөз",
            name,
            ["Біреу (сірә, өзіңіз) JobFunctions үшін жаңа құпиясөз орнатуды сұрады. Сілтеме бір сағат жарамды және бір рет қана жұмыс істейді."],
            WordParts.Link("Жаңа құпиясөз орнату", link),
            "Егер бұл сіз болмасаңыз, ештеңе істеудің қажеті жоқ: құпиясөз бұрынғыша қалады."),
        NotificationKind.HrApproved => Mail(
            "Сізге рұқсат берілді", name, ["Әкімші жұмыс беруші аккаунтыңызды мақұлдады. Енді жүйеге кіріп, вакансия жариялай аласыз."]),
        NotificationKind.HrRefused => Mail(
            "Рұқсат берілмеді", name, ["Әкімші жұмыс беруші аккаунтыңызды мақұлдамады. Онымен жүйеге кіру мүмкін емес."]),
        NotificationKind.VacancyAccepted => Mail(
            $"Вакансия жарияланды: {facts.Title}",
            name,
            [$"Әкімші «{facts.Title}» вакансиясын мақұлдады. Ол {Until(facts.Time, zone)} баршаға көрінеді."]),
        NotificationKind.VacancyRejected => Mail(
            $"Вакансия қабылданбады: {facts.Title}",
            name,
            [$"Әкімші «{facts.Title}» вакансиясын қабылдамады. Себебі:", facts.Reason ?? "", "Түзетсеңіз, ол қайтадан тексеруге жіберіледі."]),
        NotificationKind.VacancyExpiresSoon => Mail(
            $"Вакансияның мерзімі аяқталуға жақын: {facts.Title}",
            name,
            [$"«{facts.Title}» вакансиясы {Until(facts.Time, zone)} көрінеді. Әлі қажет болса, мерзімін ұзартыңыз."]),
        NotificationKind.VacancyExpired => Mail(
            $"Вакансияның мерзімі аяқталды: {facts.Title}",
            name,
            [$"«{facts.Title}» вакансиясының мерзімі аяқталды ({Date(facts.Time, zone)}), енді оны жұмыс іздеушілер көрмейді. Әлі қажет болса, мерзімін ұзартыңыз."]),
        NotificationKind.ApplicationSent => Mail(
            $"Өтінім жіберілді: {facts.Title}",
            name,
            [$"«{facts.Title}»{WordParts.Company(facts)} вакансиясына өтініміңіз жұмыс берушіге жетті. Әр қадам туралы хабарлап отырамыз."]),
        NotificationKind.ApplicationReceived => Mail(
            $"Жаңа үміткер: {facts.Title}", name, [$"«{facts.Title}» вакансияңызға жаңа өтінім түсті. Үміткерлер сәйкестігі бойынша реттелген."]),
        NotificationKind.ApplicationReviewed => Mail(
            $"Өтініміңіз қаралды: {facts.Title}", name, [$"Жұмыс беруші «{facts.Title}»{WordParts.Company(facts)} вакансиясына өтініміңізді қарады."]),
        NotificationKind.ApplicationAccepted => Mail(
            $"Сізді таңдады: {facts.Title}",
            name,
            [$"Жұмыс беруші «{facts.Title}»{WordParts.Company(facts)} вакансиясына өтініміңізді қабылдады.", .. WordParts.Reason(facts, "Жұмыс беруші былай деп жазады:")]),
        NotificationKind.ApplicationRejected => Mail(
            $"Бұл жолы болмады: {facts.Title}",
            name,
            [$"Жұмыс беруші «{facts.Title}»{WordParts.Company(facts)} вакансиясына өтініміңізді қабылдамады.", .. WordParts.Reason(facts, "Жұмыс беруші былай деп жазады:")]),
        NotificationKind.ApplicationWithdrawn => Mail(
            $"Үміткер өтінімін қайтарып алды: {facts.Title}",
            name,
            [$"Үміткер «{facts.Title}» вакансияңызға жіберген өтінімін қайтарып алды.", .. WordParts.Reason(facts, "Үміткер былай деп жазады:")]),
        NotificationKind.ApplicationVacancyClosed => Mail(
            $"Вакансия жабылды: {facts.Title}",
            name,
            [$"Сіз өтінім жіберген «{facts.Title}»{WordParts.Company(facts)} вакансиясы енді ашық емес. Өтініміңіз жұмыс берушіде қалады: ол бойынша шешім қабылданса, хабарлаймыз."]),
        NotificationKind.Digest => Mail(
            facts.Vacancies is [var only] ? $"Сізге арналған жаңа вакансия: {only.Title}" : $"Сізге арналған жаңа вакансиялар: {facts.Vacancies.Count}",
            name,
            ["Біз тағы іздедік. Бұл вакансияларды сіз әлі көрген жоқсыз.", .. VacancyLine.All(facts.Vacancies, "кемінде", "ең көбі")],
            ending: "Бұл хатты JobFunctions баптауларында жаңа вакансияларды сұрағандықтан алдыңыз."),
        NotificationKind.InterviewProposed => Mail(
            $"Сұхбатқа шақыру: {facts.Title}", name, [$"Сізді «{facts.Title}»{WordParts.Company(facts)} вакансиясы бойынша сұхбатқа шақырады.", .. Meeting(facts, zone)]),
        NotificationKind.InterviewBooked => Mail(
            $"Сұхбат тағайындалды: {facts.Title}", name, [$"«{facts.Title}»{WordParts.Company(facts)} вакансиясы бойынша сұхбат тағайындалды.", .. Meeting(facts, zone)]),
        NotificationKind.InterviewMoved => Mail(
            $"Сұхбат өзгерді: {facts.Title}", name, [$"«{facts.Title}»{WordParts.Company(facts)} вакансиясы бойынша сұхбат өзгерді.", .. Meeting(facts, zone)]),
        NotificationKind.InterviewCancelled => Mail(
            $"Сұхбат болмайды: {facts.Title}", name, [$"«{facts.Title}»{WordParts.Company(facts)} вакансиясы бойынша сұхбат болмайды.{Was(facts, zone)}"]),
        NotificationKind.InterviewSoon => Mail(
            $"Жақында сұхбат: {facts.Title}", name, [$"«{facts.Title}»{WordParts.Company(facts)} вакансиясы бойынша сұхбатты еске саламыз.", .. Meeting(facts, zone)]),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static MailContent Mail(string subject, string? name, string[] paragraphs, MailLink? link = null, string ending = Why) =>
        new("kk", subject, [name is null ? "Сәлеметсіз бе!" : $"Сәлеметсіз бе, {name}!", .. paragraphs], link, ending);

    private static string[] Meeting(NotificationFacts facts, TimeZoneInfo zone) => WordParts.Meeting(facts, MeetingWords, time => Date(time, zone));

    private static string Was(NotificationFacts facts, TimeZoneInfo zone) => facts.Time is null ? "" : $" Ол мына уақытқа белгіленген еді: {Date(facts.Time, zone)}.";

    /// <summary>The end of a time: it stands in brackets, because an ending would have to fit the last number.</summary>
    private static string Until(DateTimeOffset? time, TimeZoneInfo zone) => $"мерзімі біткенше ({Date(time, zone)})";

    private static string Date(DateTimeOffset? time, TimeZoneInfo zone) => time is { } instant && TimeZoneInfo.ConvertTime(instant, zone) is var date
        ? string.Create(CultureInfo.InvariantCulture, $"{date.Year} жылғы {date.Day} {Months[date.Month - 1]}, {date:HH:mm} {ZoneText.Of(date.Offset)}")
        : "";
}

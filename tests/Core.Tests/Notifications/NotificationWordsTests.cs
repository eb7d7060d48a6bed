using JobFunctions.Core.Accounts.Mails;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Notifications.Words;
using JobFunctions.Core.Reference;

namespace JobFunctions.Core.Tests.Notifications;

public sealed class NotificationWordsTests
{
    private static readonly NotificationFacts Facts = new()
    {
        About = "id",
        Title = "Cook",
        Reason = "Name the shifts.",
        Time = new DateTimeOffset(2026, 12, 5, 18, 30, 0, TimeSpan.FromHours(5)),
        Vacancies = [new FoundVacancy("hh:1", "Cook", "Canteen", null, new Money(300_000, 450_000, "KZT"), 87, new Uri("https://hh.example/vacancy/1"))],
    };

    private static readonly Reader Russian = new("ru", null, TimeZoneInfo.Utc);

    public static TheoryData<NotificationKind> Kinds => [.. Enum.GetValues<NotificationKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Of_EveryKind_HasWordsInEachLanguage(NotificationKind kind)
    {
        var link = AccountLinks.Has(kind) ? new Uri("https://site.example/open?token=1") : null;
        var (russian, english, kazakh) = (Write("ru"), Write("en"), Write("kk"));

        Assert.Equal(("ru", "en", "kk"), (russian.Language, english.Language, kazakh.Language));
        Assert.Equal((link, link, link), (russian.Link?.Address, english.Link?.Address, kazakh.Link?.Address));
        Assert.Equal(3, new[] { russian, english, kazakh }.Select(mail => mail.Subject).Distinct().Count());
        Assert.Equal(3, new[] { russian, english, kazakh }.Select(mail => mail.Paragraphs[1]).Distinct().Count());
        Assert.Equal(3, new[] { russian, english, kazakh }.Select(mail => mail.Ending).Distinct().Count());
        Assert.Equal(english.Paragraphs.Count, kazakh.Paragraphs.Count);
        Assert.Contains(kazakh.Paragraphs[1], character => "әғқңөұүһі".Contains(character, StringComparison.OrdinalIgnoreCase));
        Assert.All([kazakh.Subject, .. kazakh.Paragraphs, kazakh.Ending], text => Assert.DoesNotContain("  ", text, StringComparison.Ordinal));
        Assert.Contains(russian.Subject, character => character is >= 'А' and <= 'я');
        Assert.DoesNotContain(string.Concat([english.Subject, .. english.Paragraphs.Skip(1), english.Ending]), character => character is >= 'А' and <= 'я');
        Assert.Equal("Здравствуйте, Данияр!", russian.Paragraphs[0]);
        Assert.Equal("Hello, Данияр!", english.Paragraphs[0]);
        Assert.Equal("Сәлеметсіз бе, Данияр!", kazakh.Paragraphs[0]);

        Core.Mail.MailContent Write(string language) => NotificationWords.Of(kind, new Reader(language, "Данияр", TimeZoneInfo.Utc), Facts, link);
    }

    [Fact]
    public void Of_RejectionAndExpiry_TellTheReasonAndTheTime()
    {
        var rejected = NotificationWords.Of(NotificationKind.VacancyRejected, Russian, Facts, null);
        var expired = NotificationWords.Of(NotificationKind.VacancyExpired, Russian, Facts, null);

        Assert.Contains("Name the shifts.", rejected.Paragraphs);
        Assert.Contains(expired.Paragraphs, paragraph => paragraph.Contains("5 декабря 2026 г., 13:30 UTC", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Asia/Almaty", "Когда: 5 декабря 2026 г., 18:30 UTC+5")]
    [InlineData("Asia/Kolkata", "Когда: 5 декабря 2026 г., 19:00 UTC+5:30")]
    [InlineData("America/New_York", "Когда: 5 декабря 2026 г., 08:30 UTC−5")]
    public void Of_Interview_SaysWhenByTheReadersClockWhereAndWhatTheEmployerWrites(string zone, string when)
    {
        var facts = Facts with { Company = "Canteen", Meeting = new Meeting([], 45, "Абая 1", null, "Возьмите удостоверение.") };

        var paragraphs = NotificationWords.Of(NotificationKind.InterviewBooked, new Reader("ru", null, TimeZoneInfo.FindSystemTimeZoneById(zone)), facts, null).Paragraphs;

        Assert.Equal(
            ["Собеседование по вакансии «Cook» (Canteen) назначено.", $"{when}\nДлительность: 45 мин.\nГде: Абая 1", "Работодатель пишет:", "Возьмите удостоверение."],
            paragraphs.Skip(1));
    }

    [Fact]
    public void Of_SeveralTimes_ListsThemToChooseFrom()
    {
        var facts = new NotificationFacts
        {
            Title = "Cook",
            Meeting = new Meeting([Facts.Time!.Value, Facts.Time.Value.AddHours(2)], 30, null, "https://meet.example/1", null),
        };

        var paragraphs = NotificationWords.Of(NotificationKind.InterviewProposed, new Reader("en", null, TimeZoneInfo.Utc), facts, null).Paragraphs;

        Assert.Equal(
            "Choose one of these times:\n• 5 December 2026, 13:30 UTC\n• 5 December 2026, 15:30 UTC\nHow long: 30 minutes\nLink: https://meet.example/1",
            paragraphs[^1]);
    }

    [Fact]
    public void Of_Digest_SaysOfEachVacancyWhatDecides()
    {
        var paragraph = NotificationWords.Of(NotificationKind.Digest, Russian, Facts, null).Paragraphs[^1];

        Assert.Equal("Cook · 87%\nCanteen · от 300\u00a0000 до 450\u00a0000 KZT\nhttps://hh.example/vacancy/1", paragraph);
    }

    [Fact]
    public void Of_DigestOfSeveral_NumbersThem()
    {
        var facts = Facts with { Vacancies = [Facts.Vacancies[0], Facts.Vacancies[0] with { Title = "Baker" }] };

        var paragraphs = NotificationWords.Of(NotificationKind.Digest, Russian, facts, null).Paragraphs;

        Assert.Equal(["1. Cook · 87%", "2. Baker · 87%"], paragraphs.TakeLast(2).Select(paragraph => paragraph.Split('\n')[0]));
    }

    [Fact]
    public void Of_DigestWithASalaryInAnotherCurrency_TellsAboutWhatItIs()
    {
        var facts = new NotificationFacts
        {
            Vacancies = [new FoundVacancy("hh:1", "Cook", null, null, new Money(2_500, null, "USD"), 87, null, new Money(1_290_000, null, "KZT"))],
        };

        Assert.Equal("Cook · 87%\nот 2\u00a0500 USD (≈ от 1\u00a0290\u00a0000 KZT)", NotificationWords.Of(NotificationKind.Digest, Russian, facts, null).Paragraphs[^1]);
        Assert.Equal("Cook · 87%\nкемінде 2\u00a0500 USD (≈ кемінде 1\u00a0290\u00a0000 KZT)", NotificationWords.Of(NotificationKind.Digest, Russian with { Language = "kk" }, facts, null).Paragraphs[^1]);
    }

    [Fact]
    public void Of_Kazakh_WritesDatesAsKazakhsDo()
    {
        var paragraph = NotificationWords.Of(NotificationKind.VacancyExpired, Russian with { Language = "kk" }, Facts, null).Paragraphs[1];

        Assert.Contains("2026 жылғы 5 желтоқсан, 13:30 UTC", paragraph, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Анна-Мария", true)]
    [InlineData("Әйгерім", true)]
    [InlineData("O’Neil", true)]
    [InlineData("", false)]
    [InlineData("win at evil.example", false)]
    [InlineData("https://evil.example", false)]
    [InlineData("<b>Ann</b>", false)]
    [InlineData("Ann\r\nBcc: all", false)]
    [InlineData("call 87771234567", false)]
    [InlineData("a name that is far too long for a person to have had", false)]
    public void Of_FirstName_IsGreetedByWhenItIsAPlainName(string name, bool isGreeted)
    {
        var content = NotificationWords.Of(NotificationKind.HrApproved, new Reader("en", name, TimeZoneInfo.Utc), NotificationFacts.None, null);

        Assert.Equal(isGreeted ? $"Hello, {name}!" : "Hello!", content.Paragraphs[0]);
    }
}

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

    public static TheoryData<NotificationKind> Kinds => [.. Enum.GetValues<NotificationKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Of_EveryKind_HasWordsInEachLanguage(NotificationKind kind)
    {
        var link = AccountLinks.Has(kind) ? new Uri("https://site.example/open?token=1") : null;
        var (russian, english, kazakh) = (Write("ru"), Write("en"), Write("kk"));

        Assert.Equal(("ru", "en", "ru"), (russian.Language, english.Language, kazakh.Language));
        Assert.Equal((link, link), (russian.Link?.Address, english.Link?.Address));
        Assert.Contains(russian.Subject, character => character is >= 'А' and <= 'я');
        Assert.DoesNotContain(string.Concat([english.Subject, .. english.Paragraphs.Skip(1), english.Ending]), character => character is >= 'А' and <= 'я');
        Assert.Equal("Здравствуйте, Данияр!", russian.Paragraphs[0]);
        Assert.Equal("Hello, Данияр!", english.Paragraphs[0]);

        Core.Mail.MailContent Write(string language) => NotificationWords.Of(kind, language, "Данияр", Facts, link);
    }

    [Fact]
    public void Of_RejectionAndExpiry_TellTheReasonAndTheTime()
    {
        var rejected = NotificationWords.Of(NotificationKind.VacancyRejected, "ru", null, Facts, null);
        var expired = NotificationWords.Of(NotificationKind.VacancyExpired, "ru", null, Facts, null);

        Assert.Contains("Name the shifts.", rejected.Paragraphs);
        Assert.Contains(expired.Paragraphs, paragraph => paragraph.Contains("5 декабря 2026 г., 13:30 UTC", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_Digest_SaysOfEachVacancyWhatDecides()
    {
        var paragraph = NotificationWords.Of(NotificationKind.Digest, "ru", null, Facts, null).Paragraphs[^1];

        Assert.Equal("Cook · 87%\nCanteen · от 300\u00a0000 до 450\u00a0000 KZT\nhttps://hh.example/vacancy/1", paragraph);
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
        var content = NotificationWords.Of(NotificationKind.HrApproved, "en", name, NotificationFacts.None, null);

        Assert.Equal(isGreeted ? $"Hello, {name}!" : "Hello!", content.Paragraphs[0]);
    }
}

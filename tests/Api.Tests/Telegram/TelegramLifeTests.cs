using System.Net;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Notifications.Settings;
using JobFunctions.Core.Search.Preferences;
using JobFunctions.StandIns;
using JobFunctions.StandIns.Telegram;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Tests.Telegram;

/// <summary>People who have nothing but Telegram.</summary>
public sealed class TelegramLifeTests(TelegramWorld world) : IClassFixture<TelegramWorld>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory(Timeout = 120_000)]
    [InlineData("ru", "Здравствуйте, Айгерим!", "Вот что я прочитал:", "Совпадение: ", "Сохранено", "Готово: ")]
    [InlineData("en-GB", "Hello, Айгерим!", "This is what I read:", "Match: ", "Saved", "Done: ")]
    [InlineData("kk", "Сәлеметсіз бе, Айгерим!", "Оқығаным мынау:", "Сәйкестік: ", "Сақталды", "Дайын: ")]
    public async Task Person_FromStartToLeaving(string language, string hello, string read, string match, string savedWord, string gone)
    {
        var user = world.NewUser(language);

        // They press Start and send a file; what was read of it comes back.
        Assert.StartsWith(hello, (await user.SayAsync("/start")).Text, StringComparison.Ordinal);
        Assert.Contains((await user.NextAsync()).Buttons, button => button.Data == "s:upload");
        var file = await File.ReadAllBytesAsync(Path.Combine(RepositoryRoot.Folder.FullName, "samples", "resumes", "dotnet-developer-ru.docx"), Token);
        await user.SendAsync(file, "резюме.docx");
        var fields = await user.NextAsync();
        Assert.StartsWith(read, fields.Text, StringComparison.Ordinal);
        Assert.Contains("C#", fields.Text, StringComparison.Ordinal);

        // They search, save the first vacancy and look at why and what it is.
        await user.PressAsync(fields, "s:search");
        await user.NextAsync();
        var first = await user.NextAsync();
        Assert.Contains(match, first.Text, StringComparison.Ordinal);
        Assert.Equal(savedWord, await user.PressAsync(first, "v:save"));
        await user.PressAsync(first, "v:why:");
        Assert.Contains(match, (await user.NextAsync()).Text, StringComparison.Ordinal);
        await user.PressAsync(first, "v:more:");
        Assert.StartsWith(TitleOf(first.Text), (await user.NextAsync()).Text, StringComparison.Ordinal);

        // The second they hide for its company, and get the third; the company is never served again.
        await user.PressAsync(first, "v:next");
        var second = await user.NextAsync();
        Assert.NotEqual(TitleOf(first.Text), TitleOf(second.Text));
        await user.PressAsync(second, "v:hide");
        var reasons = await WithButtonAsync(user, second.Id, "v:why-not");
        await user.PressAsync(reasons, "v:why-not:2:Company");
        var third = await user.NextAsync();
        Assert.Contains(match, third.Text, StringComparison.Ordinal);
        var account = (await world.App.Services.GetRequiredService<FindAccount>().ByTelegramIdAsync(user.Id, Token))!.Value;
        Assert.Equal(language[..2], account.Language);
        var preferences = await world.App.Services.GetRequiredService<FindPreferences>().RunAsync(account.Id, Token);
        Assert.Single(preferences.ExcludedCompanies);

        // What they saved is there, and a digest is chosen by a few presses.
        Assert.Contains(TitleOf(first.Text), (await user.SayAsync("/saved")).Text, StringComparison.Ordinal);
        await user.PressAsync(await user.SayAsync("/settings"), "t:digest:on");
        await user.PressAsync(await user.NextAsync(), "t:zone:Asia/Almaty");
        await user.PressAsync(await user.NextAsync(), "t:hour");
        await user.PressAsync(await user.NextAsync(), "t:hour:18");
        await user.NextAsync();
        var kept = await world.App.Services.GetRequiredService<KeepSettings>().FindAsync(account.Id, Token);
        Assert.Equal((true, 18, "Asia/Almaty", NotificationWay.Telegram), (kept.Digest, kept.Hour, kept.TimeZone, kept.Channel));

        // They leave, and are nobody to the bot.
        await user.PressAsync(await user.SayAsync("/stop"), "d:yes");
        Assert.StartsWith(gone, (await user.NextAsync()).Text, StringComparison.Ordinal);
        (await world.App.Bot.AskAsync($"/bot/users/{user.Id}", Token)).AssertProblem(HttpStatusCode.NotFound);
        Assert.Contains("/start", (await user.SayAsync("?")).Text, StringComparison.Ordinal);
    }

    [Fact(Timeout = 120_000)]
    public async Task Person_WithoutAFile_AnswersQuestionsAndSearches()
    {
        var user = world.NewUser();
        await user.SayAsync("/start");
        await user.PressAsync(await user.NextAsync(), "s:ask");
        Assert.Contains("Сейчас записано: Айгерим", (await user.NextAsync()).Text, StringComparison.Ordinal);

        var question = await user.SayAsync("Асель");
        await user.PressAsync(question, "q:back");
        await user.PressAsync(await user.NextAsync(), "q:skip:FirstName");
        await user.NextAsync();
        await user.SayAsync("Серик");
        Assert.Contains("от 14 до 120", (await user.SayAsync("много")).Text, StringComparison.Ordinal);
        foreach (var answer in (string[])["29", "Алматы", "asel@example.com", "+7 701 000 00 00", "Разработчик C#"])
        {
            question = await user.SayAsync(answer);
        }

        Assert.DoesNotContain(question.Buttons, button => button.Data!.StartsWith("q:skip", StringComparison.Ordinal));
        foreach (var answer in (string[])["Старший разработчик C#", "5 лет", "C#, SQL, Docker", "900 000 тенге", "Алматы", "Русский, English B2"])
        {
            question = await user.SayAsync(answer);
        }

        await user.PressAsync(question, "q:pick:Education:Higher");
        var saved = await user.NextAsync();
        await user.PressAsync(saved, "s:search");
        await user.NextAsync();
        var card = await user.NextAsync();

        Assert.Contains("Совпадение: ", card.Text, StringComparison.Ordinal);
        var profile = await world.App.Bot.AskAsync($"/bot/users/{user.Id}", Token);
        Assert.Equal(("Асель", "Серик", "29", "asel@example.com"), (profile["first_name"], profile["last_name"], profile["age"], profile["email"]));
        var resume = await world.App.Bot.AskAsync($"/bot/resume/{user.Id}", Token);
        Assert.Equal(
            ("Старший разработчик C#", "5", "900000", "KZT", "higher"),
            (resume["fields.desired_position"], resume["fields.years_of_experience"], resume["fields.salary.from"], resume["fields.salary.currency"], resume["fields.education_level"]));
    }

    [Fact(Timeout = 120_000)]
    public async Task Person_WithAVacancyOfThePlatform_AppliesOnceAndIsToldOfIt()
    {
        var hr = (await world.App.RegisterHrAsync(Token)).Client;
        var posted = await hr.SendJsonAsync("/api/v1/hr/", """{"title": "Ветеринар на конный завод", "description": "Лечить лошадей. Требования: ветеринария, хирургия, опыт от 3 лет."}""", Token);
        var admin = (await world.App.SignInAdminAsync(Token)).Client;
        (await admin.PatchJsonAsync($"/api/v1/admin/{posted["vacancy_id"]}/status", """{"status": "accepted"}""", Token)).AssertStatus(HttpStatusCode.OK);
        var user = world.NewUser();
        await user.SayAsync("/start");
        await user.NextAsync();
        await user.SendAsync("Айгерим Серик\n\nЖелаемая должность: Ветеринар\n\nНавыки: ветеринария, хирургия\n\nОпыт работы\nЯнварь 2018 - по настоящее время\nКонный завод, Алматы\nВетеринар"u8.ToArray(), "cv.txt");
        await user.NextAsync();
        await user.SayAsync("/search");
        var card = await user.NextAsync();
        while (!card.Text.StartsWith("Ветеринар на конный завод", StringComparison.Ordinal))
        {
            card = await user.SayAsync("/next");
        }

        Assert.Contains("отправлен", await user.PressAsync(card, "v:apply"), StringComparison.Ordinal);
        Assert.Contains("отправлен", await user.PressAsync(card, "v:apply"), StringComparison.Ordinal);

        var applications = await hr.AskAsync("/api/v1/hr/applications", Token);
        Assert.Equal(posted["vacancy_id"], (string?)Assert.Single(applications.Json!["items"]!.AsArray())!["vacancy_id"]);
        var news = await user.NextAsync();
        Assert.Contains("Ветеринар на конный завод", news.Text, StringComparison.Ordinal);
        await user.PressAsync(news, "n:more");
        Assert.StartsWith("Ветеринар на конный завод", (await user.NextAsync()).Text, StringComparison.Ordinal);
        Assert.Equal("Сохранено", await user.PressAsync(news, "n:save"));
    }

    private static string TitleOf(string text) => text.Split('\n')[0];

    private async Task<SentMessage> WithButtonAsync(TelegramUser user, long message, string data)
    {
        while (true)
        {
            var found = world.Telegram.MessagesOf(user.Id).Single(sent => sent.Id == message);
            if (found.Buttons.Any(button => button.Data?.StartsWith(data, StringComparison.Ordinal) == true))
            {
                return found;
            }

            await Task.Delay(10, Token);
        }
    }
}

using System.Net;
using System.Text;
using JobFunctions.Core.Mail;

namespace JobFunctions.Api.Tests.Settings;

public sealed class SettingsEndpointsTests(ApiApp app)
{
    private const string Settings = "/api/v1/user/settings";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Get_NeverChosen_AreTheDefaults()
    {
        var person = await app.RegisterUserAsync(Token);

        var settings = await person.Client.AskAsync(Settings, Token);

        Assert.Equal(("false", "email", "9", "UTC", "KZT", "ru"), (settings["digest"], settings["channel"], settings["hour"], settings["time_zone"], settings["currency"], settings["language"]));
        Assert.Equal((null, "false"), (settings["quiet_hours"], settings["telegram_linked"]));
    }

    [Fact]
    public async Task Put_AllOfThem_AreKeptAndWrittenInTheirLanguage()
    {
        var person = await app.RegisterUserAsync(Token);

        var saved = await person.Client.PutJsonAsync(
            Settings,
            """
            {
                "digest": true, "digest_days": ["friday", "monday", "friday"], "channel": "telegram", "channels": {"interviews": "email"}, "hour": 7,
                "time_zone": "Asia/Kolkata", "quiet_hours": {"from": 22, "to": 8}, "currency": "rur", "language": "en"
            }
            """,
            Token);

        saved.AssertStatus(HttpStatusCode.OK);
        Assert.Equal(("true", "telegram", "7", "Asia/Kolkata", "RUB", "en"), (saved["digest"], saved["channel"], saved["hour"], saved["time_zone"], saved["currency"], saved["language"]));
        Assert.Equal(("email", null, "22", "8"), (saved["channels.interviews"], saved["channels.digest"], saved["quiet_hours.from"], saved["quiet_hours.to"]));
        Assert.Equal(["monday", "friday"], saved.Json!["digest_days"]!.AsArray().Select(day => (string?)day));
        Assert.Equal(saved.Text, (await person.Client.AskAsync(Settings, Token)).Text);
        var told = await ApiApp.WaitAsync(person.Client, "/api/v1/notifications", reply => reply.Json!["items"]!.AsArray().Count > 0, Token);
        Assert.Equal("Confirm your address", (string?)told.Json!["items"]![0]!["title"]);
    }

    [Theory]
    [InlineData("""{"hour": 24}""", "hour")]
    [InlineData("""{"hour": "nine"}""", "hour")]
    [InlineData("""{"time_zone": "Mars/Phobos"}""", "time_zone")]
    [InlineData("""{"time_zone": "Pacific Standard Time"}""", "time_zone")]
    [InlineData("""{"channel": "pigeon"}""", "channel")]
    [InlineData("""{"channels": {"digest": "pigeon"}}""", "channels.digest")]
    [InlineData("""{"quiet_hours": {"from": 22}}""", "quiet_hours.to")]
    [InlineData("""{"currency": "tenge"}""", "currency")]
    [InlineData("""{"language": "fr"}""", "language")]
    public async Task Put_WhatCannotBe_NamesIt(string body, string field)
    {
        var person = await app.RegisterUserAsync(Token);

        (await person.Client.PutJsonAsync(Settings, body, Token)).AssertInvalid(field);
    }

    [Fact]
    public async Task Put_DigestOfAnHr_IsForSeekers()
    {
        var hr = await app.RegisterHrAsync(Token);

        (await hr.Client.PutJsonAsync(Settings, """{"digest": true}""", Token)).AssertInvalid("digest");
        (await hr.Client.PutJsonAsync(Settings, """{"channel": "none"}""", Token)).AssertStatus(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Unsubscribe_ByTheLinkOfAMail_EndsItsKindOnlyAndMayBeRepeated()
    {
        var hr = await app.RegisterHrAsync(Token);
        var mail = await RejectAsync(hr, "Повар");
        using var stranger = app.NewClient();
        var link = mail.Unsubscribe!.PathAndQuery;

        var page = await stranger.GetAsync(link, Token);
        Assert.Contains("<form", await page.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
        Assert.Null((await hr.Client.AskAsync(Settings, Token))["channels.vacancies"]);
        for (var time = 0; time < 2; time++)
        {
            using var oneClick = new StringContent("List-Unsubscribe=One-Click", Encoding.ASCII, "application/x-www-form-urlencoded");
            Assert.Equal(HttpStatusCode.OK, (await stranger.PostAsync(link, oneClick, Token)).StatusCode);
        }

        var settings = await hr.Client.AskAsync(Settings, Token);
        Assert.Equal(("none", null, "email"), (settings["channels.vacancies"], settings["channels.applications"], settings["channel"]));
        Assert.Contains(link, mail.Html.Replace("&amp;", "&", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.All(app.Postbox.Of(hr.Email).Where(sent => sent.Id != mail.Id), sent => Assert.Null(sent.Unsubscribe));
    }

    [Fact]
    public async Task Unsubscribe_ByAForgedLink_DoesNothing()
    {
        var hr = await app.RegisterHrAsync(Token);
        var link = (await RejectAsync(hr, "Повар")).Unsubscribe!.PathAndQuery;
        using var stranger = app.NewClient();
        var last = link[^2] == 'A' ? 'B' : 'A';

        foreach (var forged in new[] { $"{link[..^2]}{last}{link[^1]}", link[..^4], "/api/v1/unsubscribe?token=x" })
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await stranger.PostAsync(forged, null, Token)).StatusCode);
            Assert.Equal(HttpStatusCode.BadRequest, (await stranger.GetAsync(forged, Token)).StatusCode);
        }

        Assert.Null((await hr.Client.AskAsync(Settings, Token))["channels.vacancies"]);
    }

    [Fact]
    public async Task Notifications_OfAChannelThatIsOff_StandInTheListOnly()
    {
        var hr = await app.RegisterHrAsync(Token);
        await hr.Client.PutJsonAsync(Settings, """{"channels": {"vacancies": "none"}}""", Token);

        await ReviewAsync(hr, "Сварщик");
        await ApiApp.WaitAsync(hr.Client, "/api/v1/notifications", reply => reply.Text.Contains("Сварщик", StringComparison.Ordinal), Token);
        using var reset = app.NewClient();
        await reset.SendJsonAsync("/api/v1/auth/password/forgot", $$"""{"email": "{{hr.Email}}"}""", Token);

        await app.Postbox.WithSubjectAsync(hr.Email, "Новый пароль", Token);
        Assert.DoesNotContain(app.Postbox.Of(hr.Email), mail => mail.Subject.Contains("Сварщик", StringComparison.Ordinal));
    }

    private async Task<MailMessage> RejectAsync(Person hr, string title)
    {
        await ReviewAsync(hr, title);
        return await app.Postbox.WithSubjectAsync(hr.Email, $"Вакансия отклонена: {title}", Token);
    }

    private async Task ReviewAsync(Person hr, string title)
    {
        var vacancy = await hr.Client.SendJsonAsync("/api/v1/hr/", $$"""{"title": "{{title}}", "description": "Работа."}""", Token);
        var admin = await app.SignInAdminAsync(Token);
        (await admin.Client.PatchJsonAsync($"/api/v1/admin/{vacancy["vacancy_id"]}/status", """{"status": "rejected", "reason": "Назовите график."}""", Token)).AssertStatus(HttpStatusCode.OK);
    }
}

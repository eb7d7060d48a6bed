using System.Net;

namespace JobFunctions.Api.Tests.Accounts;

public sealed class OwnAccountTests(ApiApp app)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task HrProfile_Changed_KeepsWhatIsLeftOutAndTakesAwayWhatIsEmpty()
    {
        var hr = await app.RegisterHrAsync(Token);
        const string Me = "/api/v1/hr/me";
        await hr.Client.PutJsonAsync(Me, """{"company_name": "Прежняя", "website": "https://old.example/", "city": "Астана"}""", Token);

        var changed = await hr.Client.PutJsonAsync(Me, """{"company_name": "Новая", "website": ""}""", Token);

        changed.AssertStatus(HttpStatusCode.OK);
        var kept = await hr.Client.AskAsync(Me, Token);
        Assert.Equal(("Новая", null, "Астана", "hr"), (kept["company_name"], kept["website"], kept["city"], kept["role"]));
        Assert.Equal(kept.Text, (await hr.Client.AskAsync("/api/v1/users/me", Token)).Text);
    }

    [Fact]
    public async Task SeekerProfile_OnBothPaths_IsTheSame()
    {
        var seeker = await app.RegisterUserAsync(Token);

        await seeker.Client.PatchJsonAsync("/api/v1/users/me", """{"first_name": "Әйгерім", "city": "Алматы"}""", Token);

        var profile = await seeker.Client.AskAsync("/api/v1/user/profile", Token);
        Assert.Equal(("Әйгерім", "Алматы", seeker.Email), (profile["first_name"], profile["city"], profile["email"]));
        Assert.Equal(profile.Text, (await seeker.Client.AskAsync("/api/v1/users/me", Token)).Text);
    }

    [Fact]
    public async Task DeletedHr_IsOutAtOnce()
    {
        var hr = await app.RegisterHrAsync(Token);

        (await hr.Client.RemoveAsync("/api/v1/hr/me", Token)).AssertStatus(HttpStatusCode.NoContent);

        (await hr.Client.AskAsync("/api/v1/hr/me", Token)).AssertProblem(HttpStatusCode.Unauthorized);
        using var anybody = app.NewClient();
        (await anybody.SendJsonAsync("/api/v1/auth/login", $$"""{"email": "{{hr.Email}}", "password": "{{ApiApp.Password}}"}""", Token)).AssertProblem(HttpStatusCode.Unauthorized);
    }
}

using System.Net;
using System.Text.Json.Nodes;

namespace JobFunctions.Api.Tests.Accounts;

public sealed class RegistrationEndpointsTests(ApiApp app) : IDisposable
{
    private readonly HttpClient _stranger = app.NewClient();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _stranger.Dispose();

    [Fact]
    public async Task Register_AddressOfTheAdminBeforeTheyCame_IsRefused()
    {
        await using var fresh = await ApiApp.StartAsync();
        using var client = fresh.NewClient();

        var taken = await client.SendJsonAsync("/api/v1/auth/register/user", $$"""{"email": "{{ApiApp.AdminEmail}}", "password": "{{ApiApp.Password}}"}""", Token);

        taken.AssertProblem(HttpStatusCode.Conflict);
        var admin = await fresh.SignInAdminAsync(Token);
        (await admin.Client.AskAsync("/api/v1/admin/users", Token)).AssertStatus(HttpStatusCode.OK);
    }

    [Fact]
    public async Task RegisterUser_New_Is201WithTheAccountAndNoPassword()
    {
        var email = ApiApp.NewEmail();

        var reply = await _stranger.SendJsonAsync(
            "/api/v1/auth/register/user", $$"""{"email": " {{email.ToUpperInvariant()}} ", "password": "correct horse", "first_name": "Айгерим", "city": "Алматы"}""", Token);

        reply.AssertStatus(HttpStatusCode.Created);
        Assert.Equal(email, reply["email"]);
        Assert.Equal("user", reply["role"]);
        Assert.Equal("false", reply["is_verified"]);
        Assert.Equal(reply["id"], reply["user_id"]);
        Assert.Null(reply.Json!["hr_id"]);
        Assert.DoesNotContain(reply.Json!.AsObject(), member => member.Key is "company_name" or "company_description" or "website" or "is_approved");
        Assert.DoesNotContain("horse", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RegisterUser_EmailInUseInOtherCase_Is409()
    {
        var person = await app.RegisterUserAsync(Token);

        var reply = await _stranger.SendJsonAsync(
            "/api/v1/auth/register/user", $$"""{"email": "{{person.Email.ToUpperInvariant()}}", "password": "another horse"}""", Token);

        reply.AssertProblem(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task RegisterUser_ManyAtOnceWithOneEmail_MakesOneAccount()
    {
        var body = $$"""{"email": "{{ApiApp.NewEmail()}}", "password": "correct horse"}""";

        var replies = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => _stranger.SendJsonAsync("/api/v1/auth/register/user", body, Token)));

        Assert.Single(replies, reply => reply.Status == HttpStatusCode.Created);
        Assert.Equal(99, replies.Count(reply => reply.Status == HttpStatusCode.Conflict));
    }

    [Fact]
    public async Task RegisterHr_New_IsPendingAndCannotSignIn()
    {
        var email = ApiApp.NewEmail();

        var reply = await _stranger.SendJsonAsync(
            "/api/v1/auth/register/hr", $$"""{"email": "{{email}}", "password": "correct horse", "company_name": "Пример"}""", Token);

        reply.AssertStatus(HttpStatusCode.Created);
        Assert.Equal("hr", reply["role"]);
        Assert.Equal("false", reply["is_approved"]);
        Assert.Equal(reply["id"], reply["hr_id"]);
        Assert.Subset(reply.Json!.AsObject().Select(member => member.Key).ToHashSet(), new HashSet<string> { "company_name", "company_description", "website", "is_approved" });
        var login = await _stranger.SendJsonAsync("/api/v1/auth/login", $$"""{"email": "{{email}}", "password": "correct horse"}""", Token);
        login.AssertProblem(HttpStatusCode.Forbidden);
        Assert.Equal("unapproved", login["code"]);
    }

    [Theory]
    [InlineData("job_seeker", "user")]
    [InlineData("recruiter", "hr")]
    public async Task Register_ByRole_MakesThatRole(string asked, string made)
    {
        var reply = await _stranger.SendJsonAsync(
            "/api/v1/auth/register", $$"""{"email": "{{ApiApp.NewEmail()}}", "password": "correct horse", "role": "{{asked}}", "company_name": "Пример"}""", Token);

        reply.AssertStatus(HttpStatusCode.Created);
        Assert.Equal(made, reply["role"]);
    }

    [Theory]
    [InlineData("""{"password": "correct horse"}""", "email")]
    [InlineData("""{"email": "nobody", "password": "correct horse"}""", "email")]
    [InlineData("""{"email": "a@b.example", "password": "short"}""", "password")]
    [InlineData("""{"email": "a@b.example", "password": 12345678}""", "password")]
    [InlineData("""{"email": "a@b.example", "password": "correct horse", "first_name": "a\u0000b"}""", "first_name")]
    public async Task RegisterUser_BadMember_Is400NamingIt(string body, string field)
    {
        var reply = await _stranger.SendJsonAsync("/api/v1/auth/register/user", body, Token);

        reply.AssertInvalid(field);
    }

    [Theory]
    [InlineData("""{"email": "a@b.example", "password": "correct horse", "role": "admin"}""", "role")]
    [InlineData("""{"email": "a@b.example", "password": "correct horse"}""", "role")]
    [InlineData("""{"email": "a@b.example", "password": "correct horse", "role": "recruiter"}""", "company_name")]
    public async Task Register_BadMember_Is400NamingIt(string body, string field)
    {
        var reply = await _stranger.SendJsonAsync("/api/v1/auth/register", body, Token);

        reply.AssertInvalid(field);
    }

    [Fact]
    public async Task RegisterUser_New_GetsALinkThatConfirmsTheAddressOnce()
    {
        var person = await app.RegisterUserAsync(Token);
        var mail = await app.Postbox.NextAsync(person.Email, seen: 0, Token);
        var path = $"/api/v1/auth/verify-email?token={Postbox.TokenOf(mail)}";

        var first = await _stranger.AskAsync(path, Token);
        var second = await _stranger.AskAsync(path, Token);

        first.AssertStatus(HttpStatusCode.OK);
        Assert.Equal("true", first["is_verified"]);
        second.AssertProblem(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("ru", "Ссылка не действует")]
    [InlineData("en-GB,en;q=0.9", "The link does not work")]
    [InlineData("kk", "Сілтеме жарамсыз")]
    public async Task VerifyEmail_InABrowser_IsAPageInItsLanguage(string languages, string title)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/auth/verify-email?token=none");
        request.Headers.Add("Accept", "text/html,*/*;q=0.8");
        request.Headers.Add("Accept-Language", languages);

        var page = await Reply.OfAsync(await _stranger.SendAsync(request, Token), Token);

        page.AssertStatus(HttpStatusCode.BadRequest);
        Assert.StartsWith($"<!doctype html><html lang=\"{languages[..2]}\">", page.Text, StringComparison.Ordinal);
        Assert.Contains(title, WebUtility.HtmlDecode(page.Text), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RegisterUser_InEnglish_GetsAnEnglishMail()
    {
        var email = ApiApp.NewEmail();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/auth/register/user")
        {
            Content = new StringContent(new JsonObject { ["email"] = email, ["password"] = "correct horse" }.ToJsonString(), null, "application/json"),
        };
        request.Headers.Add("Accept-Language", "de, en-GB;q=0.8, ru;q=0.5");

        await _stranger.SendAsync(request, Token);

        Assert.Equal("Confirm your address", (await app.Postbox.NextAsync(email, seen: 0, Token)).Subject);
    }
}

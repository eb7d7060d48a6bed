using System.Net;
using System.Net.Http.Headers;

namespace JobFunctions.Api.Tests.Accounts;

public sealed class SignInEndpointsTests(ApiApp app) : IDisposable
{
    private readonly HttpClient _stranger = app.NewClient();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _stranger.Dispose();

    [Theory]
    [InlineData("email")]
    [InlineData("username")]
    public async Task Login_RightPassword_GivesAPair(string member)
    {
        var person = await app.RegisterUserAsync(Token);

        var reply = await _stranger.SendJsonAsync(
            "/api/v1/auth/login", $$"""{"{{member}}": "{{person.Email.ToUpperInvariant()}}", "password": "{{ApiApp.Password}}"}""", Token);

        reply.AssertStatus(HttpStatusCode.OK);
        Assert.Equal("bearer", reply["token_type"]);
        Assert.Equal("3600", reply["expires_in"]);
        Assert.Equal("user", reply["role"]);
        Assert.Equal("no-store", reply.Message.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task LoginForm_AsOAuthClientsSendIt_GivesAPair()
    {
        var person = await app.RegisterUserAsync(Token);
        using var form = new FormUrlEncodedContent(
        [
            new("grant_type", "password"), new("username", person.Email), new("password", ApiApp.Password), new("scope", ""),
        ]);

        var reply = await Reply.OfAsync(await _stranger.PostAsync("/api/v1/auth/login/access-token", form, Token), Token);

        reply.AssertStatus(HttpStatusCode.OK);
        Assert.NotNull(reply["access_token"]);
    }

    [Fact]
    public async Task Login_WrongPasswordAndUnknownEmail_AreToldAlike()
    {
        var person = await app.RegisterUserAsync(Token);

        var wrong = await LoginAsync(person.Email, "wrong horse");
        var unknown = await LoginAsync(ApiApp.NewEmail(), "wrong horse");

        wrong.AssertProblem(HttpStatusCode.Unauthorized);
        unknown.AssertProblem(HttpStatusCode.Unauthorized);
        Assert.Equal(wrong["detail"], unknown["detail"]);
        Assert.Equal(wrong["code"], unknown["code"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Login_AfterFiveFailures_IsLockedWhetherOrNotTheEmailIsKnown(bool isKnown)
    {
        var email = isKnown ? (await app.RegisterUserAsync(Token)).Email : ApiApp.NewEmail();
        for (var failure = 0; failure < 5; failure++)
        {
            (await LoginAsync(email, "wrong horse")).AssertProblem(HttpStatusCode.Unauthorized);
        }

        var locked = await LoginAsync(email, ApiApp.Password);

        locked.AssertProblem(HttpStatusCode.TooManyRequests);
        Assert.InRange(locked.Message.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromMinutes(14), TimeSpan.FromMinutes(15));
    }

    [Fact]
    public async Task Login_ManyWrongAtOnce_LooksAtFivePasswords()
    {
        var person = await app.RegisterUserAsync(Token);

        var replies = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => LoginAsync(person.Email, "wrong horse")));

        Assert.Equal(5, replies.Count(reply => reply.Status == HttpStatusCode.Unauthorized));
        Assert.Equal(35, replies.Count(reply => reply.Status == HttpStatusCode.TooManyRequests));
    }

    [Fact]
    public async Task Login_TheAdminOfTheSettings_IsAdmin()
    {
        var reply = await LoginAsync(ApiApp.AdminEmail, ApiApp.Password);

        reply.AssertStatus(HttpStatusCode.OK);
        Assert.Equal("admin", reply["role"]);
    }

    [Fact]
    public async Task Refresh_Once_GivesANewPair()
    {
        var person = await app.RegisterUserAsync(Token);

        var reply = await RefreshAsync(person.RefreshToken);

        reply.AssertStatus(HttpStatusCode.OK);
        Assert.NotEqual(person.RefreshToken, reply["refresh_token"]);
        (await RefreshAsync(reply["refresh_token"]!)).AssertStatus(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Refresh_UsedToken_EndsTheWholeFamily()
    {
        var person = await app.RegisterUserAsync(Token);
        var newest = (await RefreshAsync(person.RefreshToken))["refresh_token"]!;

        var reused = await RefreshAsync(person.RefreshToken);
        var afterwards = await RefreshAsync(newest);

        reused.AssertProblem(HttpStatusCode.Unauthorized);
        afterwards.AssertProblem(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Refresh_ManyAtOnce_GivesAtMostOnePair()
    {
        var person = await app.RegisterUserAsync(Token);

        var replies = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => RefreshAsync(person.RefreshToken)));

        Assert.InRange(replies.Count(reply => reply.Status == HttpStatusCode.OK), 0, 1);
    }

    [Fact]
    public async Task Login_ManyAtOnceWithTheRightPassword_AllGetIn()
    {
        var person = await app.RegisterUserAsync(Token);

        var replies = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => LoginAsync(person.Email, ApiApp.Password)));

        Assert.All(replies, reply => reply.AssertStatus(HttpStatusCode.OK));
    }

    [Fact]
    public async Task Login_ManyGuessesAtOnce_AreFiveAtMost()
    {
        var person = await app.RegisterUserAsync(Token);

        var replies = await Task.WhenAll(Enumerable.Range(0, 30).Select(number => LoginAsync(person.Email, $"guess {number}")));

        Assert.Equal(5, replies.Count(reply => reply.Status == HttpStatusCode.Unauthorized));
        Assert.Equal(25, replies.Count(reply => reply.Status == HttpStatusCode.TooManyRequests));
        (await LoginAsync(person.Email, ApiApp.Password)).AssertProblem(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Logout_EndsTheFamily()
    {
        var person = await app.RegisterUserAsync(Token);

        (await person.Client.SendJsonAsync("/api/v1/auth/logout", Body(person.RefreshToken), Token)).AssertStatus(HttpStatusCode.NoContent);

        (await RefreshAsync(person.RefreshToken)).AssertProblem(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Logout_OfSomebodyElse_LeavesTheirSession()
    {
        var person = await app.RegisterUserAsync(Token);
        var other = await app.RegisterUserAsync(Token);

        await other.Client.SendJsonAsync("/api/v1/auth/logout", Body(person.RefreshToken), Token);

        (await RefreshAsync(person.RefreshToken)).AssertStatus(HttpStatusCode.OK);
    }

    [Fact]
    public async Task ForgottenPassword_IsSetAnewByTheLinkOnceAndEndsEverySession()
    {
        var person = await app.RegisterUserAsync(Token);
        await app.Postbox.NextAsync(person.Email, seen: 0, Token);
        (await _stranger.SendJsonAsync("/api/v1/auth/password/forgot", $$"""{"email": "{{person.Email}}"}""", Token)).AssertStatus(HttpStatusCode.Accepted);
        var token = Postbox.TokenOf(await app.Postbox.NextAsync(person.Email, seen: 1, Token));
        var body = $$"""{"token": "{{token}}", "password": "a newer horse"}""";

        var first = await _stranger.SendJsonAsync("/api/v1/auth/password/reset", body, Token);
        var second = await _stranger.SendJsonAsync("/api/v1/auth/password/reset", body, Token);

        first.AssertStatus(HttpStatusCode.NoContent);
        second.AssertProblem(HttpStatusCode.BadRequest);
        (await LoginAsync(person.Email, "a newer horse")).AssertStatus(HttpStatusCode.OK);
        (await LoginAsync(person.Email, ApiApp.Password)).AssertProblem(HttpStatusCode.Unauthorized);
        (await RefreshAsync(person.RefreshToken)).AssertProblem(HttpStatusCode.Unauthorized);
        (await person.Client.SendJsonAsync("/api/v1/auth/logout", Body(person.RefreshToken), Token)).AssertProblem(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task PasswordPage_OpenedFromTheMail_SetsThePasswordOnce()
    {
        var person = await app.RegisterUserAsync(Token);
        await app.Postbox.NextAsync(person.Email, seen: 0, Token);
        await _stranger.SendJsonAsync("/api/v1/auth/password/forgot", $$"""{"email": "{{person.Email}}"}""", Token);
        var token = Postbox.TokenOf(await app.Postbox.NextAsync(person.Email, seen: 1, Token));
        var page = await _stranger.GetStringAsync($"/api/v1/auth/password/reset?token={token}", Token);
        Assert.Contains($"name=\"token\" value=\"{token}\"", page, StringComparison.Ordinal);

        var (shortOne, shortPage) = await SubmitAsync(token, "short");
        var (set, _) = await SubmitAsync(token, "a newer horse");
        var (again, _) = await SubmitAsync(token, "the newest horse");

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.OK, HttpStatusCode.BadRequest), (shortOne, set, again));
        Assert.Contains($"value=\"{token}\"", shortPage, StringComparison.Ordinal);
        (await LoginAsync(person.Email, "a newer horse")).AssertStatus(HttpStatusCode.OK);
    }

    [Fact]
    public async Task PasswordPage_MarkupInTheToken_StaysText()
    {
        var page = await _stranger.GetStringAsync("/api/v1/auth/password/reset?token=%22%3E%3Cscript%3E", Token);

        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forgot_UnknownEmail_Is202AndSendsNothing()
    {
        var email = ApiApp.NewEmail();

        var reply = await _stranger.SendJsonAsync("/api/v1/auth/password/forgot", $$"""{"email": "{{email}}"}""", Token);

        reply.AssertStatus(HttpStatusCode.Accepted);
        Assert.Empty(app.Postbox.Of(email));
    }

    private async Task<(HttpStatusCode Status, string Page)> SubmitAsync(string token, string password)
    {
        using var form = new FormUrlEncodedContent([new("token", token), new("password", password)]);
        using var reply = await _stranger.PostAsync("/api/v1/auth/password/reset/form", form, Token);
        return (reply.StatusCode, await reply.Content.ReadAsStringAsync(Token));
    }

    [Theory]
    [InlineData("eyJhbGciOiJub25lIn0.e30.")]
    [InlineData("a.b.c")]
    [InlineData("")]
    public async Task AccessToken_NoneOfOurs_Is401(string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/auth/logout");
        request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");

        (await Reply.OfAsync(await _stranger.SendAsync(request, Token), Token)).AssertProblem(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task AccessToken_Changed_Is401()
    {
        var person = await app.RegisterUserAsync(Token);
        var parts = person.AccessToken.Split('.');
        var forged = $"{parts[0]}.{parts[1][..^2]}AA.{parts[2]}";
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/auth/logout");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", forged);

        (await Reply.OfAsync(await _stranger.SendAsync(request, Token), Token)).AssertProblem(HttpStatusCode.Unauthorized);
    }

    private Task<Reply> LoginAsync(string email, string password) =>
        _stranger.SendJsonAsync("/api/v1/auth/login", $$"""{"email": "{{email}}", "password": "{{password}}"}""", Token);

    private Task<Reply> RefreshAsync(string refreshToken) => _stranger.SendJsonAsync("/api/v1/auth/refresh", Body(refreshToken), Token);

    private static string Body(string refreshToken) => $$"""{"refresh_token": "{{refreshToken}}"}""";
}

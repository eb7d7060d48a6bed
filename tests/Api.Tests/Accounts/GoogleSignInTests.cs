using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using JobFunctions.StandIns.Google;

namespace JobFunctions.Api.Tests.Accounts;

public sealed class GoogleSignInTests : IAsyncLifetime
{
    private GoogleStandIn _google = null!; // Set by InitializeAsync, as the rest.
    private ApiApp _app = null!;
    private HttpClient _stranger = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _google = await GoogleStandIn.StartAsync(TimeProvider.System, Token);
        _app = await ApiApp.StartAsync(new()
        {
            ["Google:ClientId"] = GoogleStandIn.ClientId,
            ["Google:ClientSecret"] = GoogleStandIn.ClientSecret,
            ["Google:TokenUrl"] = _google.TokenUrl.ToString(),
            ["Google:CertsUrl"] = _google.CertsUrl.ToString(),
        });
        _stranger = _app.NewClient();
    }

    public async ValueTask DisposeAsync()
    {
        _stranger.Dispose();
        await _app.DisposeAsync();
        await _google.DisposeAsync();
    }

    [Fact]
    public async Task LoginGoogle_Newcomer_IsRegisteredAndLaterTheSame()
    {
        var email = ApiApp.NewEmail();

        var first = await WhoAsync(await LoginAsync(_google.Consent("1001", email)));
        var second = await WhoAsync(await LoginAsync(_google.Consent("1001", "another@tests.example")));

        Assert.Equal(first["user_id"], second["user_id"]);
        Assert.Equal((email, "true", "Айгерим"), (second["email"], second["is_verified"], second["first_name"]));
    }

    [Fact]
    public async Task LoginGoogle_AddressOfAnAccountHere_IsJoinedOnlyBySomebodySignedInToIt()
    {
        var person = await _app.RegisterUserAsync(Token);

        (await LoginAsync(_google.Consent("1002", person.Email))).AssertProblem(HttpStatusCode.Conflict);
        (await LoginAsync(_google.Consent("1002", person.Email), person.AccessToken)).AssertStatus(HttpStatusCode.OK);

        var me = await WhoAsync(await LoginAsync(_google.Consent("1002", person.Email)));
        Assert.Equal(person.Email, me["email"]);
    }

    [Fact]
    public async Task LoginGoogle_UnverifiedAddress_IsNotTaken()
    {
        var me = await WhoAsync(await LoginAsync(_google.Consent("1003", ApiApp.NewEmail(), isVerified: false)));

        Assert.Null(me["email"]);
    }

    [Fact]
    public async Task LoginGoogle_CodeThatGoogleDoesNotTake_Is401()
    {
        var code = _google.Consent("1004");
        await LoginAsync(code);

        (await LoginAsync(code)).AssertProblem(HttpStatusCode.Unauthorized);
        (await LoginAsync("made up")).AssertProblem(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task LoginGoogle_GoogleIsDown_Is503()
    {
        _google.Outage = 503;

        var reply = await LoginAsync("4/0A");

        reply.AssertProblem(HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public async Task LoginGoogle_WithoutSettings_Is503ThatNamesThem()
    {
        await using var app = await ApiApp.StartAsync();
        using var client = app.NewClient();

        var reply = await client.SendJsonAsync("/api/v1/auth/google", Body("4/0A"), Token);

        reply.AssertProblem(HttpStatusCode.ServiceUnavailable);
        Assert.Contains("Google__ClientId", reply["detail"], StringComparison.Ordinal);
    }

    private static string Body(string code) => new JsonObject { ["code"] = code, ["redirect_uri"] = GoogleStandIn.RedirectUri }.ToJsonString();

    private async Task<Reply> LoginAsync(string code, string? bearer = null)
    {
        using var client = _app.NewClient();
        client.DefaultRequestHeaders.Authorization = bearer is null ? null : new AuthenticationHeaderValue("Bearer", bearer);
        return await client.SendJsonAsync("/api/v1/auth/google", Body(code), Token);
    }

    private async Task<Reply> WhoAsync(Reply signedIn)
    {
        signedIn.AssertStatus(HttpStatusCode.OK);
        using var client = _app.NewClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", signedIn["access_token"]);
        return await client.AskAsync("/api/v1/users/me", Token);
    }
}

using System.Net;

namespace JobFunctions.Api.Tests.Bot;

public sealed class BotUserEndpointsTests(ApiApp app)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/bot/users")]
    [InlineData("/bot/users/")]
    public async Task Save_NewPerson_CreatesAndShowsTheProfile(string path)
    {
        var person = ApiApp.NewPerson();

        var created = await app.Bot.SendJsonAsync(
            path,
            $$"""{"telegram_id": {{person}}, "first_name": " Айгерим ", "last_name": "Сагинтаева", "age": 29, "city": "Алматы", "email": "a@example.com", "phone": "+7 701 000 00 00", "hh_profile_url": null, "unknown": ["is", "ignored"]}""",
            Token);
        var shown = await app.Bot.AskAsync($"/bot/users/{person}/", Token);

        Assert.Equal(HttpStatusCode.Created, created.Status);
        Assert.Equal($"/bot/users/{person}", created.Message.Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.OK, shown.Status);
        Assert.Equal(created.Text, shown.Text);
        Assert.Equal("Айгерим", shown["first_name"]);
        Assert.Equal("+7 701 000 00 00", shown["phone"]);
        Assert.Null(shown["hh_profile_url"]);
        Assert.Equal(person, shown.Json!["telegram_id"]!.GetValue<long>());
    }

    [Fact]
    public async Task Save_KnownPerson_UpdatesAndForgetsWhatIsLeftOut()
    {
        var person = ApiApp.NewPerson();
        var first = await app.Bot.SendJsonAsync("/bot/users", $$"""{"telegram_id": {{person}}, "first_name": "Anna", "city": "Astana"}""", Token);

        var second = await app.Bot.SendJsonAsync("/bot/users", $$"""{"telegram_id": {{person}}, "first_name": "Asel"}""", Token);

        Assert.Equal(HttpStatusCode.OK, second.Status);
        Assert.Equal("Asel", second["first_name"]);
        Assert.Null(second["city"]);
        Assert.Equal(first["user_id"], second["user_id"]);
        Assert.Equal(first["created_at"], second["created_at"]);
    }

    [Fact]
    public async Task Save_TwentyAtOnce_MakesOneAccount()
    {
        var person = ApiApp.NewPerson();

        var replies = await Task.WhenAll(Enumerable.Range(0, 20).Select(number =>
            app.Bot.SendJsonAsync("/bot/users", $$"""{"telegram_id": {{person}}, "first_name": "Name {{number}}"}""", Token)));

        Assert.Single(replies, reply => reply.Status == HttpStatusCode.Created);
        Assert.Single(replies.Select(reply => reply["user_id"]).Distinct());
    }

    [Fact]
    public async Task Calls_OfABlockedPerson_Are403AndChangeNothing()
    {
        var person = ApiApp.NewPerson();
        var id = (await app.Bot.SendJsonAsync("/bot/users", $$"""{"telegram_id": {{person}}, "first_name": "Anna"}""", Token))["user_id"];
        var admin = (await app.SignInAdminAsync(Token)).Client;
        await admin.PutJsonAsync($"/api/v1/admin/toggle-block/user/{id}", "{}", Token);

        (await app.Bot.SendJsonAsync("/bot/users", $$"""{"telegram_id": {{person}}, "first_name": "Other"}""", Token)).AssertProblem(HttpStatusCode.Forbidden);
        (await app.Bot.AskAsync($"/bot/users/{person}", Token)).AssertProblem(HttpStatusCode.Forbidden);
        (await app.Bot.UploadAsync(person, "Anna"u8.ToArray(), "cv.txt", Token)).AssertProblem(HttpStatusCode.Forbidden);
        (await app.Bot.AskAsync($"/bot/resume/{person}", Token)).AssertProblem(HttpStatusCode.Forbidden);
        (await app.Bot.SendAsync($"/bot/search/start/{person}", Token)).AssertProblem(HttpStatusCode.Forbidden);
        (await app.Bot.AskAsync($"/bot/search/next/{person}", Token)).AssertProblem(HttpStatusCode.Forbidden);

        await admin.PutJsonAsync($"/api/v1/admin/toggle-block/user/{id}", "{}", Token);
        Assert.Equal("Anna", (await app.Bot.AskAsync($"/bot/users/{person}", Token))["first_name"]);
    }

    [Fact]
    public async Task Get_UnknownPerson_Is404()
    {
        var reply = await app.Bot.AskAsync($"/bot/users/{ApiApp.NewPerson()}", Token);

        reply.AssertProblem(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Get_SameETag_Is304()
    {
        var person = await app.SavePersonAsync(Token);
        var first = await app.Bot.AskAsync($"/bot/users/{person}", Token);

        using var request = new HttpRequestMessage(HttpMethod.Get, $"/bot/users/{person}");
        request.Headers.IfNoneMatch.Add(first.Message.Headers.ETag!);
        using var second = await app.Bot.SendAsync(request, Token);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(first.Message.Headers.ETag, second.Headers.ETag);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(Token));
    }
}

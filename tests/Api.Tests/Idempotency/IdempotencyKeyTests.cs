using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace JobFunctions.Api.Tests.Idempotency;

public sealed class IdempotencyKeyTests(ApiApp app)
{
    private const string RegisterUser = "/api/v1/auth/register/user";
    private const string Jobs = "/api/v1/jobs/";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(RegisterUser, "")]
    [InlineData("/api/v1/auth/register/hr", """, "company_name": "Пример" """)]
    [InlineData("/api/v1/auth/register/", """, "role": "job_seeker" """)]
    public async Task Register_TheSameAgain_GivesTheFirstReplyAndOneAccount(string path, string more)
    {
        using var client = app.NewClient();
        var (key, body) = (NewKey(), $$"""{"email": "{{ApiApp.NewEmail()}}", "password": "{{ApiApp.Password}}"{{more}}}""");

        var first = await PostAsync(client, path, key, body);
        var second = await PostAsync(client, path, key, body);

        first.AssertStatus(HttpStatusCode.Created);
        AssertSame(first, second);
    }

    [Fact]
    public async Task Register_AnotherBodyWithTheKey_Is422AndMakesNothing()
    {
        using var client = app.NewClient();
        var key = NewKey();
        await PostAsync(client, RegisterUser, key, Registration(ApiApp.NewEmail()));
        var other = ApiApp.NewEmail();

        var reply = await PostAsync(client, RegisterUser, key, Registration(other));

        reply.AssertProblem(HttpStatusCode.UnprocessableEntity);
        (await PostAsync(client, RegisterUser, NewKey(), Registration(other))).AssertStatus(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Register_ManyAtOnceWithOneKey_MakeOneAccount()
    {
        using var client = app.NewClient();
        var (key, body) = (NewKey(), Registration(ApiApp.NewEmail()));

        var replies = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => PostAsync(client, RegisterUser, key, body)));

        Assert.All(replies, reply => Assert.True(reply.Status is HttpStatusCode.Created or HttpStatusCode.Conflict, reply.Text));
        Assert.Single(replies.Where(reply => reply.Status == HttpStatusCode.Created).Select(reply => reply["user_id"]).Distinct());
        Assert.All(replies.Where(reply => reply.Status == HttpStatusCode.Conflict), reply => Assert.NotNull(reply.Message.Headers.RetryAfter));
        Assert.Equal(replies.First(reply => reply.Status == HttpStatusCode.Created).Text, (await PostAsync(client, RegisterUser, key, body)).Text);
    }

    [Fact]
    public async Task Register_WhatWasRefused_LeavesTheKeyFreeForTheCorrection()
    {
        using var client = app.NewClient();
        var (key, email) = (NewKey(), ApiApp.NewEmail());
        (await PostAsync(client, RegisterUser, key, $$"""{"email": "{{email}}"}""")).AssertInvalid("password");
        (await PostAsync(client, RegisterUser, key, """{"email": 5}""")).AssertInvalid("email");

        (await PostAsync(client, RegisterUser, key, Registration(email))).AssertStatus(HttpStatusCode.Created);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"\"")]
    [InlineData("\"a")]
    [InlineData("a\\b")]
    [InlineData("two words")]
    public async Task Post_WrongKey_NamesTheHeader(string key)
    {
        using var client = app.NewClient();

        var reply = await PostAsync(client, RegisterUser, key, Registration(ApiApp.NewEmail()));

        reply.AssertInvalid("idempotency-key");
    }

    [Fact]
    public async Task Post_KeyOfAnyLengthUpTo255_Counts()
    {
        using var client = app.NewClient();

        var longest = await PostAsync(client, RegisterUser, new string('k', 255), Registration(ApiApp.NewEmail()));
        var longer = await PostAsync(client, RegisterUser, new string('k', 256), Registration(ApiApp.NewEmail()));

        longest.AssertStatus(HttpStatusCode.Created);
        longer.AssertInvalid("idempotency-key");
    }

    [Fact]
    public async Task Post_KeyInQuotesAndWithout_IsTheSameKey()
    {
        using var client = app.NewClient();
        var (key, body) = (NewKey(), Registration(ApiApp.NewEmail()));

        var bare = await PostAsync(client, RegisterUser, key, body);
        var quoted = await PostAsync(client, RegisterUser, $"\"{key}\"", body);

        AssertSame(bare, quoted);
    }

    [Fact]
    public async Task CreateJob_TheSameKeyOfTwoEmployers_IsTwoCalls()
    {
        var (one, other) = (await app.RegisterHrAsync(Token), await app.RegisterHrAsync(Token));
        var (key, body) = (NewKey(), """{"title": "Бухгалтер", "description": "Ведёт учёт."}""");

        var first = await PostAsync(one.Client, Jobs, key, body);
        var again = await PostAsync(one.Client, Jobs, key, body);
        var others = await PostAsync(other.Client, Jobs, key, body);

        first.AssertStatus(HttpStatusCode.Created);
        AssertSame(first, again);
        Assert.NotEqual(first["vacancy_id"], others["vacancy_id"]);
    }

    [Fact]
    public async Task BotUpload_TheSameFileWithAnotherBoundary_IsTheSameCall()
    {
        var person = await app.SavePersonAsync(Token);
        var key = NewKey();

        var first = await UploadAsync(person, key, "Имя: Айгерим\nДолжность: бухгалтер", "one");
        var again = await UploadAsync(person, key, "Имя: Айгерим\nДолжность: бухгалтер", "two");
        var other = await UploadAsync(person, key, "Имя: Данияр\nДолжность: водитель", "three");

        first.AssertStatus(HttpStatusCode.Accepted);
        AssertSame(first, again);
        other.AssertProblem(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task BotSaveUser_TheSameAgain_StaysA201()
    {
        var (key, body) = (NewKey(), $$"""{"telegram_id": {{ApiApp.NewPerson()}}, "first_name": "Айгерим"}""");

        var first = await PostAsync(app.Bot, "/bot/users", key, body);
        var second = await PostAsync(app.Bot, "/bot/users", key, body);

        first.AssertStatus(HttpStatusCode.Created);
        AssertSame(first, second);
    }

    private static string NewKey() => $"key-{ApiApp.NewPerson()}";

    private static string Registration(string email) => $$"""{"email": "{{email}}", "password": "{{ApiApp.Password}}"}""";

    private static void AssertSame(Reply first, Reply again)
    {
        Assert.Equal(first.Status, again.Status);
        Assert.Equal(first.Text, again.Text);
        Assert.Equal(first.MediaType, again.MediaType);
        Assert.Equal(first.Message.Headers.Location, again.Message.Headers.Location);
        Assert.False(first.Message.Headers.Contains("Idempotent-Replayed"));
        Assert.True(again.Message.Headers.Contains("Idempotent-Replayed"));
    }

    private static async Task<Reply> PostAsync(HttpClient client, string path, string key, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        return await Reply.OfAsync(await client.SendAsync(request, Token), Token);
    }

    private async Task<Reply> UploadAsync(long person, string key, string text, string boundary)
    {
        using var file = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        file.Headers.ContentType = new MediaTypeHeaderValue("text/plain");
        using var form = new MultipartFormDataContent(boundary) { { file, "file", "resume.txt" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/bot/resume/file/{person}") { Content = form };
        request.Headers.Add("Idempotency-Key", key);
        return await Reply.OfAsync(await app.Bot.SendAsync(request, Token), Token);
    }
}

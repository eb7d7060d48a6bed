using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace JobFunctions.Api.Tests.Bot;

public sealed class BadInputTests(ApiApp app)
{
    private const string Users = "/bot/users";
    private const string Resume = "/bot/resume/json/";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, string> WrongBodies => new()
    {
        { Users, "{}", "telegram_id" },
        { Users, "{}", "first_name" },
        { Users, """{"telegram_id": null, "first_name": "A"}""", "telegram_id" },
        { Users, """{"telegram_id": 0, "first_name": "A"}""", "telegram_id" },
        { Users, """{"telegram_id": -7, "first_name": "A"}""", "telegram_id" },
        { Users, """{"telegram_id": "42", "first_name": "A"}""", "telegram_id" },
        { Users, """{"telegram_id": 4.2, "first_name": "A"}""", "telegram_id" },
        { Users, """{"telegram_id": 9223372036854775808, "first_name": "A"}""", "telegram_id" },
        { Users, """{"telegram_id": 42, "first_name": ["A"]}""", "first_name" },
        { Users, """{"telegram_id": 42, "first_name": "A", "age": "29"}""", "age" },
        { Users, """{"telegram_id": 42, "first_name": "A", "age": 13}""", "age" },
        { Users, """{"telegram_id": 42, "first_name": "A", "age": 121}""", "age" },
        { Users, """{"telegram_id": 42, "first_name": "A", "email": "nobody"}""", "email" },
        { Users, """{"telegram_id": 42, "first_name": "A", "email": "a@example.com\r\nBcc: b@example.com"}""", "email" },
        { Users, """{"telegram_id": 42, "first_name": "A", "phone": "call me"}""", "phone" },
        { Users, """{"telegram_id": 42, "first_name": "A", "hh_profile_url": "javascript:alert(1)"}""", "hh_profile_url" },
        { Users, """{"telegram_id": 42, "first_name": "A", "hh_profile_url": "/resume/1"}""", "hh_profile_url" },
        { Users, "[]", "body" },
        { Users, "null", "body" },
        { Users, "", "body" },
        { Users, "42", "body" },
        { Resume, "{}", "desired_position" },
        { Resume, """{"desired_position": "A", "years_of_experience": -1}""", "years_of_experience" },
        { Resume, """{"desired_position": "A", "years_of_experience": 1e300}""", "years_of_experience" },
        { Resume, """{"desired_position": "A", "years_of_experience": "5"}""", "years_of_experience" },
        { Resume, """{"desired_position": "A", "skills": "C#"}""", "skills" },
        { Resume, """{"desired_position": "A", "skills": [1]}""", "skills[0]" },
        { Resume, """{"desired_position": "A", "skills": [""]}""", "skills" },
        { Resume, """{"desired_position": "A", "skills": [null]}""", "skills" },
        { Resume, """{"desired_position": "A", "preferred_salary": 5}""", "preferred_salary" },
        { Resume, """{"desired_position": "A", "preferred_salary": {"amount": "much", "currency": "KZT"}}""", "preferred_salary.amount" },
        { Resume, """{"desired_position": "A", "preferred_salary": {"amount": 0, "currency": "KZT"}}""", "preferred_salary.amount" },
        { Resume, """{"desired_position": "A", "preferred_salary": {"currency": "KZT"}}""", "preferred_salary.amount" },
        { Resume, """{"desired_position": "A", "preferred_salary": {"amount": 5}}""", "preferred_salary.currency" },
        { Resume, """{"desired_position": "A", "preferred_salary": {"amount": 5, "currency": "tenge"}}""", "preferred_salary.currency" },
        { Resume, """{"desired_position": "A", "education_level": "wizard"}""", "education_level" },
        { Resume, """{"desired_position": "A", "education_level": 3}""", "education_level" },
    };

    [Theory]
    [MemberData(nameof(WrongBodies))]
    public async Task Post_WrongBody_NamesTheField(string path, string body, string field)
    {
        var person = await app.SavePersonAsync(Token);

        var reply = await app.Bot.SendJsonAsync(path == Resume ? path + person : path, body, Token);

        reply.AssertInvalid(field);
    }

    public static TheoryData<string> LineFields => [
        "users first_name", "users last_name", "users city", "users email", "users phone", "users hh_profile_url",
        "resume current_position", "resume desired_position", "resume preferred_region", "resume skills", "resume languages"];

    [Theory]
    [MemberData(nameof(LineFields))]
    public async Task Post_HostileText_NamesTheFieldAndKeepsNothing(string place)
    {
        var (surface, field) = (place.Split(' ')[0], place.Split(' ')[1]);
        var person = ApiApp.NewPerson();
        if (surface == "resume")
        {
            person = await app.SavePersonAsync(Token);
        }

        string[] hostile = ["a\0b", "a\nb", "a\u001b[2Jb", "\u202Egnp.exe", "a\u2028b", "\u0085x", new string('я', 10_000)];
        foreach (var text in hostile)
        {
            var body = surface == "users"
                ? new JsonObject { ["telegram_id"] = person, ["first_name"] = "A" }
                : new JsonObject { ["desired_position"] = "A" };
            body[field] = field is "skills" or "languages" ? new JsonArray(text) : text;

            var reply = await app.Bot.SendJsonAsync(surface == "users" ? Users : Resume + person, body.ToJsonString(), Token);

            reply.AssertInvalid(field);
        }

        var kept = await app.Bot.AskAsync(surface == "users" ? $"{Users}/{person}" : $"/bot/resume/{person}", Token);
        kept.AssertProblem(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("'; DROP TABLE users; --")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("{{7*7}} ${7*7} %s%n")]
    [InlineData("../../etc/passwd")]
    [InlineData("𝓐𝓲𝓰𝓮𝓻𝓲𝓶 👩‍💻 Ә")]
    public async Task Post_OddButHonestText_ComesBackAsItWas(string text)
    {
        var person = ApiApp.NewPerson();

        await app.Bot.SendJsonAsync(Users, JsonSerializer.Serialize(new { telegram_id = person, first_name = text }), Token);
        var shown = await app.Bot.AskAsync($"{Users}/{person}", Token);

        Assert.Equal(HttpStatusCode.OK, shown.Status);
        Assert.Equal(text, shown["first_name"]);
    }

    [Theory]
    [InlineData("{\"telegram_id\": 42, ")]
    [InlineData("{'telegram_id': 42}")]
    [InlineData("<xml/>")]
    [InlineData("\u0001")]
    public async Task Post_BrokenJson_SaysWhere(string body)
    {
        var reply = await app.Bot.SendJsonAsync(Users, body, Token);

        reply.AssertProblem(HttpStatusCode.BadRequest);
        Assert.Contains("not valid JSON", reply["detail"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_DeepJson_Is400()
    {
        var body = $$"""{"telegram_id": 42, "first_name": "A", "deep": {{new string('[', 10_000)}}""";

        var reply = await app.Bot.SendJsonAsync(Users, body, Token);

        reply.AssertProblem(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Post_HalfOfASurrogatePair_IsInvalid()
    {
        var reply = await app.Bot.SendJsonAsync(Users, """{"telegram_id": 42, "first_name": "\ud83d"}""", Token);

        reply.AssertInvalid("first_name");
    }

    [Fact]
    public async Task Post_EnormousBody_Is413AndTheServerStaysHealthy()
    {
        var reply = await app.Bot.SendJsonAsync(Users, $$"""{"telegram_id": 42, "first_name": "{{new string('a', 5_000_000)}}"}""", Token);
        var healthy = await app.Bot.AskAsync("/health/ready", Token);

        reply.AssertProblem(HttpStatusCode.RequestEntityTooLarge);
        Assert.Equal(HttpStatusCode.OK, healthy.Status);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task Post_OtherContentType_Is415(string contentType)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes("""{"telegram_id": 42, "first_name": "A"}"""));
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);

        var reply = await Reply.OfAsync(await app.Bot.PostAsync(Users, content, Token), Token);

        reply.AssertProblem(HttpStatusCode.UnsupportedMediaType);
    }

    [Theory]
    [InlineData("GET", "/bot/users/{0}")]
    [InlineData("GET", "/bot/resume/{0}")]
    [InlineData("POST", "/bot/resume/json/{0}")]
    [InlineData("POST", "/bot/resume/file/{0}")]
    [InlineData("POST", "/bot/search/start/{0}")]
    [InlineData("GET", "/bot/search/next/{0}")]
    [InlineData("GET", "/bot/search/details/{0}/hh:1")]
    [InlineData("GET", "/bot/hh/auth_link?telegram_id={0}")]
    public async Task All_WrongTelegramId_NamesIt(string method, string path)
    {
        foreach (var id in (string[])["abc", "0", "-1", "1.5", "99999999999999999999", "4%202", "%F0%9F%98%80"])
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), string.Format(System.Globalization.CultureInfo.InvariantCulture, path, id));
            if (path.Contains("json", StringComparison.Ordinal))
            {
                request.Content = new StringContent("""{"desired_position": "A"}""", Encoding.UTF8, "application/json");
            }
            else if (path.Contains("file", StringComparison.Ordinal))
            {
                request.Content = new MultipartFormDataContent { { new ByteArrayContent([1, 2, 3]), "file", "a.txt" } };
            }

            var reply = await Reply.OfAsync(await app.Bot.SendAsync(request, Token), Token);

            reply.AssertInvalid("telegram_id");
        }
    }
}

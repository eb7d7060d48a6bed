using System.Net;
using System.Text;

namespace JobFunctions.Api.Tests.Bot;

public sealed class BotResumeEndpointsTests(ApiApp app)
{
    private const string TypedResume = """
        {"current_position": "Разработчик C#", "desired_position": "Старший разработчик C#", "years_of_experience": 5,
         "skills": ["C#", "SQL", "c#"], "preferred_salary": {"amount": 900000, "currency": "kzt"}, "preferred_region": "Алматы",
         "languages": ["Русский", "English B2"], "education_level": "higher"}
        """;

    private static readonly byte[] PlainResume = Encoding.UTF8.GetBytes("""
        Иван Петров
        Желаемая должность: Бухгалтер
        Город: Алматы
        Телефон: +7 701 111 22 33
        E-mail: ivan@example.com

        Опыт работы
        2019 - 2024 Бухгалтер, ТОО Пример
        Ведение учёта, 1С, налоговая отчётность

        Навыки
        1С, Excel
        """);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SaveJson_AllFields_IsReadyAtOnce()
    {
        var person = await app.SavePersonAsync(Token);

        var created = await app.Bot.SendJsonAsync($"/bot/resume/json/{person}", TypedResume, Token);
        var shown = await app.Bot.AskAsync($"/bot/resume/{person}", Token);

        Assert.Equal(HttpStatusCode.Created, created.Status);
        Assert.Equal(created.Text, shown.Text);
        Assert.Equal("ready", shown["status"]);
        Assert.Equal("manual", shown["source"]);
        Assert.Equal("Старший разработчик C#", shown["fields.desired_position"]);
        Assert.Equal(2, shown.Json!["fields"]!["skills"]!.AsArray().Count);
        Assert.Equal("900000", shown["fields.salary.from"]);
        Assert.Equal("900000", shown["fields.salary.from_kzt"]);
        Assert.Equal("2026-11-20", shown["fields.salary.rate_date"]);
        Assert.Equal("en", shown.Json["fields"]!["languages"]![1]!["code"]!.ToString());
        Assert.Equal("B2", shown.Json["fields"]!["languages"]![1]!["level"]!.ToString());
        Assert.Equal("higher", shown["fields.education_level"]);
    }

    [Fact]
    public async Task SaveJson_SameAgain_AnswersWithTheResumeThatExists()
    {
        var person = await app.SavePersonAsync(Token);
        var first = await app.Bot.SendJsonAsync($"/bot/resume/json/{person}", TypedResume, Token);

        var second = await app.Bot.SendJsonAsync($"/bot/resume/json/{person}", TypedResume, Token);

        Assert.Equal(HttpStatusCode.Created, second.Status);
        Assert.Equal(first["resume_id"], second["resume_id"]);
    }

    [Fact]
    public async Task Upload_PlainText_IsParsedIntoFields()
    {
        var person = await app.SavePersonAsync(Token);

        var accepted = await app.Bot.UploadAsync(person, PlainResume, "../../etc/резюме.exe", Token);
        var ready = await app.WaitAsync($"/bot/resume/{person}", reply => reply["status"] != "parsing", Token);

        Assert.Equal(HttpStatusCode.Accepted, accepted.Status);
        Assert.Equal("parsing", accepted["status"]);
        Assert.Equal("ready", ready["status"]);
        Assert.Equal(accepted["resume_id"], ready["resume_id"]);
        Assert.Equal("резюме.exe", ready["file_name"]);
        Assert.Equal("text/plain", ready["media_type"]);
        Assert.Equal("ivan@example.com", ready["fields.email"]);
    }

    [Fact]
    public async Task Upload_SameFileAgain_AnswersWithTheResumeThatExists()
    {
        var person = await app.SavePersonAsync(Token);
        var first = await app.Bot.UploadAsync(person, PlainResume, "a.txt", Token);
        await app.WaitAsync($"/bot/resume/{person}", reply => reply["status"] == "ready", Token);

        var second = await app.Bot.UploadAsync(person, PlainResume, "b.txt", Token);

        Assert.Equal(HttpStatusCode.Accepted, second.Status);
        Assert.Equal(first["resume_id"], second["resume_id"]);
        Assert.Equal("ready", second["status"]);
    }

    [Fact]
    public async Task Upload_BrokenPdf_EndsAsFailedWithTheReason()
    {
        var person = await app.SavePersonAsync(Token);

        var accepted = await app.Bot.UploadAsync(person, "%PDF-1.7\nnothing of a document"u8.ToArray(), "cv.pdf", Token);
        var failed = await app.WaitAsync($"/bot/resume/{person}", reply => reply["status"] != "parsing", Token);
        var start = await app.Bot.SendAsync($"/bot/search/start/{person}", Token);

        Assert.Equal(HttpStatusCode.Accepted, accepted.Status);
        Assert.Equal("failed", failed["status"]);
        Assert.False(string.IsNullOrEmpty(failed["failure.code"]));
        Assert.False(string.IsNullOrEmpty(failed["failure.reason"]));
        start.AssertProblem(HttpStatusCode.Conflict);
    }

    public static TheoryData<string, byte[]> UnsupportedFiles => new()
    {
        { "cv.pdf", [0x4D, 0x5A, 0x90, 0x00, .. new byte[200]] },
        { "cv.docx", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. new byte[200]] },
        { "cv.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]] },
    };

    [Theory]
    [MemberData(nameof(UnsupportedFiles))]
    public async Task Upload_WrongType_Is415AndKeepsNothing(string name, byte[] file)
    {
        var person = await app.SavePersonAsync(Token);

        var refused = await app.Bot.UploadAsync(person, file, name, Token);
        var shown = await app.Bot.AskAsync($"/bot/resume/{person}", Token);

        refused.AssertProblem(HttpStatusCode.UnsupportedMediaType);
        Assert.False(string.IsNullOrEmpty(refused["code"]));
        Assert.False(string.IsNullOrEmpty(refused["detail"]));
        shown.AssertProblem(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Upload_LargerThanAllowed_Is413()
    {
        await using var small = await ApiApp.StartAsync(new() { ["Upload:MaxBytes"] = "1000" });
        var person = await small.SavePersonAsync(Token);

        var little = await small.Bot.UploadAsync(person, new byte[1001], "a.txt", Token);
        var much = await small.Bot.UploadAsync(person, new byte[200_000], "a.txt", Token);
        var healthy = await small.Bot.AskAsync("/health/live", Token);

        little.AssertProblem(HttpStatusCode.RequestEntityTooLarge);
        much.AssertProblem(HttpStatusCode.RequestEntityTooLarge);
        Assert.Equal(HttpStatusCode.OK, healthy.Status);
    }

    [Fact]
    public async Task Upload_OtherPart_IsInvalid()
    {
        var person = await app.SavePersonAsync(Token);

        var reply = await app.Bot.UploadAsync(person, PlainResume, "a.txt", Token, part: "resume");

        reply.AssertInvalid("file");
    }

    [Fact]
    public async Task Upload_EmptyFile_IsInvalid()
    {
        var person = await app.SavePersonAsync(Token);

        var reply = await app.Bot.UploadAsync(person, [], "a.txt", Token);

        reply.AssertInvalid("file");
    }

    [Theory]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nno end", HttpStatusCode.BadRequest)]
    [InlineData("multipart/form-data; boundary=x", "nothing", HttpStatusCode.BadRequest)]
    [InlineData("multipart/form-data", "nothing", HttpStatusCode.BadRequest)]
    [InlineData("application/json", "{}", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/pdf", "%PDF-1.7", HttpStatusCode.UnsupportedMediaType)]
    public async Task Upload_BodyThatIsNoUpload_IsRefused(string contentType, string body, HttpStatusCode status)
    {
        var person = await app.SavePersonAsync(Token);
        using var content = new ByteArrayContent(Encoding.ASCII.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);

        var reply = await Reply.OfAsync(await app.Bot.PostAsync($"/bot/resume/file/{person}", content, Token), Token);

        reply.AssertProblem(status);
    }

    [Fact]
    public async Task All_UnknownPerson_Is404()
    {
        var person = ApiApp.NewPerson();

        (await app.Bot.SendJsonAsync($"/bot/resume/json/{person}", TypedResume, Token)).AssertProblem(HttpStatusCode.NotFound);
        (await app.Bot.UploadAsync(person, PlainResume, "a.txt", Token)).AssertProblem(HttpStatusCode.NotFound);
        (await app.Bot.AskAsync($"/bot/resume/{person}", Token)).AssertProblem(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Get_NoResumeYet_Is404()
    {
        var person = await app.SavePersonAsync(Token);

        var reply = await app.Bot.AskAsync($"/bot/resume/{person}", Token);

        reply.AssertProblem(HttpStatusCode.NotFound);
    }
}

using System.Net;
using System.Net.Http.Headers;
using System.Text;
using JobFunctions.StandIns;

namespace JobFunctions.Api.Tests.User;

public sealed class ResumeEndpointsTests(ApiApp app)
{
    private const string Path = "/api/v1/user";

    private const string Resume = """
        Айгерим Сейткали
        aigerim@example.com, +7 701 000 00 00
        Астана

        Желаемая должность: Разработчик C#

        Навыки: C#, SQL, Docker

        Опыт работы
        Январь 2020 - по настоящее время
        ТОО «Пример», Астана
        Разработчик C#
        Развивала сервис платежей, ускорила расчёты в 3 раза.
        """;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Post_File_IsReadAndShown()
    {
        var seeker = (await app.RegisterUserAsync(Token)).Client;

        var sent = await UploadAsync(seeker, Resume);

        sent.AssertStatus(HttpStatusCode.Accepted);
        Assert.Equal($"{Path}/{sent["resume_id"]}", sent.Message.Headers.Location?.ToString());
        var read = await ReadAsync(seeker, sent["resume_id"]!);
        Assert.Equal(("ready", "resume.txt", "file", "Разработчик C#"), (read["status"], read["file_name"], read["source"], read["fields.desired_position"]));
    }

    [Theory]
    [InlineData("accountant-ru-hh.rtf")]
    [InlineData("dotnet-developer-ru.docx")]
    [InlineData("nurse-ru.txt")]
    [InlineData("product-designer-en-two-columns.pdf")]
    [InlineData("sales-manager-kk-ru.docx")]
    [InlineData("software-engineer-en.pdf")]
    public async Task Post_Sample_IsReadAndAssessed(string name)
    {
        var seeker = (await app.RegisterUserAsync(Token)).Client;
        var file = await File.ReadAllBytesAsync(System.IO.Path.Combine(RepositoryRoot.Folder.FullName, "samples", "resumes", name), Token);

        var read = await ReadAsync(seeker, (await UploadAsync(seeker, file, name))["resume_id"]!);

        var quality = await seeker.AskAsync($"{Path}/{read["resume_id"]}/quality", Token);
        Assert.Equal("ready", read["status"]);
        Assert.InRange(quality.Json!["score"]!.GetValue<int>(), 60, 100);
        Assert.Equal(quality.Text, (await seeker.AskAsync($"{Path}/{read["resume_id"]}/quality", Token)).Text);
    }

    [Fact]
    public async Task Post_SameFileAgain_AnswersWithTheResumeThatExists()
    {
        var seeker = (await app.RegisterUserAsync(Token)).Client;
        var first = await ReadAsync(seeker, (await UploadAsync(seeker, Resume))["resume_id"]!);

        var again = await UploadAsync(seeker, Resume);

        again.AssertStatus(HttpStatusCode.Created);
        Assert.Equal(first["resume_id"], again["resume_id"]);
        Assert.Single((await seeker.AskAsync(Path, Token)).Json!["items"]!.AsArray());
    }

    [Fact]
    public async Task Post_Program_IsRefusedAtOnce()
    {
        var seeker = (await app.RegisterUserAsync(Token)).Client;

        var reply = await UploadAsync(seeker, [.. "MZ"u8, .. new byte[500]], "resume.pdf");

        reply.AssertProblem(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task Post_TextOfNoResume_FailsWithTheReason()
    {
        var seeker = (await app.RegisterUserAsync(Token)).Client;

        var read = await ReadAsync(seeker, (await UploadAsync(seeker, "Спасибо, до завтра!"))["resume_id"]!);

        Assert.Equal(("failed", "no_resume"), (read["status"], read["failure.code"]));
    }

    [Fact]
    public async Task Get_Several_ListsTheNewestFirstPartByPart()
    {
        var seeker = (await app.RegisterUserAsync(Token)).Client;
        List<string> sent = [];
        foreach (var number in (int[])[1, 2, 3])
        {
            sent.Add((await UploadAsync(seeker, $"{Resume}\nВерсия {number}"))["resume_id"]!);
            ApiApp.PassMillisecond();
        }

        var first = await seeker.AskAsync($"{Path}/?limit=2", Token);
        var rest = await seeker.AskAsync($"{Path}/?limit=2&cursor={first["next_cursor"]}", Token);

        sent.Reverse();
        Assert.Equal(sent, first.Json!["items"]!.AsArray().Concat(rest.Json!["items"]!.AsArray()).Select(item => (string?)item!["resume_id"]));
        Assert.Null(rest["next_cursor"]);
    }

    [Fact]
    public async Task Patch_Fields_AreSureAndTheOthersStay()
    {
        var seeker = (await app.RegisterUserAsync(Token)).Client;
        var id = (await ReadAsync(seeker, (await UploadAsync(seeker, Resume))["resume_id"]!))["resume_id"]!;

        var corrected = await seeker.PatchJsonAsync(
            $"{Path}/{id}",
            """{"city": "Алматы", "fields": {"skills": ["C#", "Rust"], "experience": [{"position": "Разработчик", "employer": "Другой", "from": "2019-02"}]}, "salary": {"from": 900000, "currency": "KZT"}}""",
            Token);

        corrected.AssertStatus(HttpStatusCode.OK);
        Assert.Equal(("Алматы", "1", "Разработчик C#", "900000"), (corrected["fields.city"], corrected["fields.confidence.city"], corrected["fields.desired_position"], corrected["fields.salary.from"]));
        Assert.Equal(["C#", "Rust"], corrected.Json!["fields"]!["skills"]!.AsArray().Select(skill => (string?)skill));
        Assert.Equal("2019-02", (string?)corrected.Json!["fields"]!["experience"]![0]!["from"]);
        Assert.Equal(corrected["fields"], (await seeker.AskAsync($"{Path}/{id}", Token))["fields"]);
    }

    [Theory]
    [InlineData("""{"email": "no address"}""", "email")]
    [InlineData("""{"years_of_experience": 99}""", "years_of_experience")]
    [InlineData("""{"experience": [{"from": "yesterday"}]}""", "experience[0].from")]
    [InlineData("""{"fields": {"salary": {"from": 5}}}""", "fields.salary.currency")]
    public async Task Patch_WrongField_IsNamed(string body, string field)
    {
        var seeker = (await app.RegisterUserAsync(Token)).Client;
        var id = (await UploadAsync(seeker, Resume))["resume_id"];

        var reply = await seeker.PatchJsonAsync($"{Path}/{id}", body, Token);

        reply.AssertInvalid(field);
    }

    [Fact]
    public async Task GetFile_OfOwn_IsTheFileAsAnAttachment()
    {
        var seeker = (await app.RegisterUserAsync(Token)).Client;
        var id = (await UploadAsync(seeker, Resume))["resume_id"];

        var file = await seeker.AskAsync($"{Path}/{id}/file", Token);

        Assert.Equal((HttpStatusCode.OK, Resume), (file.Status, file.Text));
        Assert.Equal("attachment", file.Message.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("nosniff", file.Message.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("default-src 'none'; sandbox", file.Message.Headers.GetValues("Content-Security-Policy").Single());
    }

    [Fact]
    public async Task EverythingOfSomebodyElse_IsNotThere()
    {
        var id = (await UploadAsync((await app.RegisterUserAsync(Token)).Client, Resume))["resume_id"];
        var other = (await app.RegisterUserAsync(Token)).Client;

        (await other.AskAsync($"{Path}/{id}", Token)).AssertProblem(HttpStatusCode.NotFound);
        (await other.AskAsync($"{Path}/{id}/file", Token)).AssertProblem(HttpStatusCode.NotFound);
        (await other.AskAsync($"{Path}/{id}/quality", Token)).AssertProblem(HttpStatusCode.NotFound);
        (await other.PatchJsonAsync($"{Path}/{id}", """{"city": "Алматы"}""", Token)).AssertProblem(HttpStatusCode.NotFound);
        (await other.RemoveAsync($"{Path}/{id}", Token)).AssertProblem(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Delete_CurrentOne_LeavesTheNewestOfTheRest()
    {
        var seeker = (await app.RegisterUserAsync(Token)).Client;
        var older = (await ReadAsync(seeker, (await UploadAsync(seeker, Resume))["resume_id"]!))["resume_id"]!;
        var newer = (await ReadAsync(seeker, (await UploadAsync(seeker, $"{Resume}\nВторая"))["resume_id"]!))["resume_id"]!;

        (await seeker.RemoveAsync($"{Path}/{newer}", Token)).AssertStatus(HttpStatusCode.NoContent);

        (await seeker.AskAsync($"{Path}/{newer}", Token)).AssertProblem(HttpStatusCode.NotFound);
        (await seeker.AskAsync($"{Path}/{newer}/file", Token)).AssertProblem(HttpStatusCode.NotFound);
        (await seeker.RemoveAsync($"{Path}/{newer}", Token)).AssertProblem(HttpStatusCode.NotFound);
        Assert.Equal(older, (string?)Assert.Single((await seeker.AskAsync(Path, Token)).Json!["items"]!.AsArray())!["resume_id"]);
    }

    [Fact]
    public async Task GetQuality_OfThinResume_SaysWhatIsMissing()
    {
        var seeker = (await app.RegisterUserAsync(Token)).Client;
        var thin = await ReadAsync(seeker, (await UploadAsync(seeker, "Айгерим Сейткали\n\nЖелаемая должность: Разработчик C#\n\nНавыки: C#"))["resume_id"]!);
        var full = await ReadAsync(seeker, (await UploadAsync(seeker, Resume))["resume_id"]!);

        var (ofThin, ofFull) = (await seeker.AskAsync($"{Path}/{thin["resume_id"]}/quality", Token), await seeker.AskAsync($"{Path}/{full["resume_id"]}/quality", Token));

        Assert.True(ofThin.Json!["score"]!.GetValue<int>() < ofFull.Json!["score"]!.GetValue<int>());
        Assert.NotEmpty(Words(ofThin, "missing_keywords"));
        Assert.DoesNotContain("SQL", Words(ofFull, "missing_keywords"));
        Assert.Contains("Добавьте номер телефона.", Words(ofThin, "advice"));
        Assert.Equal(7, Words(ofThin, "reasons").Count);
    }

    internal static async Task<Reply> UploadAsync(HttpClient client, byte[] file, string name)
    {
        using var content = new MultipartFormDataContent();
        var part = new ByteArrayContent(file);
        part.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        content.Add(part, "file", name);
        return await Reply.OfAsync(await client.PostAsync(Path, content, Token), Token);
    }

    internal static async Task<Reply> ReadAsync(HttpClient client, string id) =>
        await ApiApp.WaitAsync(client, $"{Path}/{id}", reply => reply["status"] != "parsing", Token);

    private static Task<Reply> UploadAsync(HttpClient client, string text) => UploadAsync(client, Encoding.UTF8.GetBytes(text), "resume.txt");

    private static List<string?> Words(Reply reply, string member) => [.. reply.Json![member]!.AsArray().Select(word => (string?)word)];
}

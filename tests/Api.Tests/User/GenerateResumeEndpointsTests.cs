using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using JobFunctions.Api.Tests.Applications;

namespace JobFunctions.Api.Tests.User;

public sealed class GenerateResumeEndpointsTests(ApiApp app)
{
    private const string Generate = "/api/v1/resumes/generate";

    private const string Resume = """
        Айгерим Сейткали
        aigerim@example.com, +7 701 000 00 00
        Астана

        Желаемая должность: Разработчик C#

        Навыки: Docker, Git, C#, SQL

        Опыт работы
        Январь 2020 - по настоящее время
        ТОО «Пример», Астана
        Разработчик C#
        Развивала сервис платежей, ускорила расчёты в 3 раза.

        Проекты
        Открытая библиотека для отчётов
        """;

    private readonly Hiring _hiring = new(app);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("json", "application/json", ".json")]
    [InlineData("DOCX", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx")]
    public async Task Generate_ForAVacancy_GivesTheFileAndKeepsItToApplyWith(string format, string mediaType, string extension)
    {
        var (_, vacancy) = await _hiring.PostVacancyAsync(Token);
        var (seeker, resume) = await ReadyAsync();

        using var reply = await PostAsync(seeker, resume, vacancy, format);
        var file = await reply.Content.ReadAsByteArrayAsync(Token);
        using var again = await PostAsync(seeker, resume, vacancy, format);

        Assert.Equal((HttpStatusCode.OK, mediaType), (reply.StatusCode, reply.Content.Headers.ContentType?.MediaType));
        Assert.EndsWith(extension, reply.Content.Headers.ContentDisposition?.FileNameStar, StringComparison.Ordinal);
        Assert.Equal(file, await again.Content.ReadAsByteArrayAsync(Token));
        Assert.Equal(reply.Content.Headers.ContentLocation, again.Content.Headers.ContentLocation);
        Assert.Equal(file, await seeker.Client.GetByteArrayAsync(reply.Content.Headers.ContentLocation, Token));

        var kept = await seeker.Client.AskAsync($"{reply.Content.Headers.ContentLocation}"[..^"/file".Length], Token);
        Assert.Equal(("generated", "ready", "Айгерим Сейткали", "C#"), (kept["source"], kept["status"], kept["fields.name"], (string?)kept.Json!["fields"]!["skills"]![0]));
        Assert.Equal(2, (await seeker.Client.AskAsync("/api/v1/user/", Token)).Json!["items"]!.AsArray().Count);
        (await Hiring.ApplyAsync(seeker, vacancy, kept["resume_id"]!, Token)).AssertStatus(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Generate_Json_IsJsonResume()
    {
        var (_, vacancy) = await _hiring.PostVacancyAsync(Token);
        var (seeker, resume) = await ReadyAsync();

        using var reply = await PostAsync(seeker, resume, vacancy, "json");
        var json = JsonNode.Parse(await reply.Content.ReadAsStringAsync(Token))!; // The file is an object.

        Assert.Equal(("Айгерим Сейткали", "aigerim@example.com", "Разработчик C#"), ((string?)json["basics"]!["name"], (string?)json["basics"]!["email"], (string?)json["basics"]!["label"]));
        Assert.Equal(("Разработчик C#", "2020-01", null), ((string?)json["work"]![0]!["position"], (string?)json["work"]![0]!["startDate"], (string?)json["work"]![0]!["endDate"]));
        Assert.Equal(["C#", "SQL", "Docker", "Git"], json["skills"]!.AsArray().Select(skill => (string?)skill!["name"]));
        Assert.Equal("Открытая библиотека для отчётов", (string?)json["projects"]![0]!["name"]);
    }

    [Fact]
    public async Task Generate_UploadedAgain_IsTheSameResume()
    {
        var (_, vacancy) = await _hiring.PostVacancyAsync(Token);
        var (seeker, resume) = await ReadyAsync();
        using var reply = await PostAsync(seeker, resume, vacancy, "docx");

        var sent = await ResumeEndpointsTests.UploadAsync(seeker.Client, await reply.Content.ReadAsByteArrayAsync(Token), "cv.docx");

        Assert.Equal($"/api/v1/user/{sent["resume_id"]}/file", $"{reply.Content.Headers.ContentLocation}");
    }

    [Fact]
    public async Task Generate_WhatCannotBe_IsAClearProblemEach()
    {
        var (_, vacancy) = await _hiring.PostVacancyAsync(Token);
        var (seeker, resume) = await ReadyAsync();
        var (_, foreign) = await ReadyAsync();
        var failed = (await ResumeEndpointsTests.ReadAsync(
            seeker.Client, (await ResumeEndpointsTests.UploadAsync(seeker.Client, Encoding.ASCII.GetBytes("%PDF-1.7 broken"), "cv.pdf"))["resume_id"]!))["resume_id"]!;

        (await SendAsync(seeker, resume, vacancy, "pdf")).AssertInvalid("format");
        (await SendAsync(seeker, "", vacancy, "docx")).AssertInvalid("resume_id");
        (await SendAsync(seeker, resume, " ", "docx")).AssertInvalid("vacancy_id");
        (await SendAsync(seeker, foreign, vacancy, "docx")).AssertProblem(HttpStatusCode.NotFound);
        (await SendAsync(seeker, "mine", vacancy, "docx")).AssertProblem(HttpStatusCode.NotFound);
        (await SendAsync(seeker, resume, "hh:123", "docx")).AssertProblem(HttpStatusCode.NotFound);
        (await SendAsync(seeker, resume, "anything", "docx")).AssertProblem(HttpStatusCode.NotFound);
        (await SendAsync(seeker, failed, vacancy, "docx")).AssertProblem(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Generate_VacancyOfASearch_IsTaken()
    {
        var (seeker, resume) = await ReadyAsync();
        var started = await seeker.Client.SendJsonAsync("/api/v1/search", $$"""{"resume_id": "{{resume}}"}""", Token);
        await ApiApp.WaitAsync(seeker.Client, $"/api/v1/search/{started["search_id"]}", reply => reply["state"] == "done", Token);
        var found = await seeker.Client.AskAsync("/api/v1/search/next", Token);

        using var reply = await PostAsync(seeker, resume, found["vacancy_id"]!, "docx");

        Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
    }

    private async Task<(Person Seeker, string Resume)> ReadyAsync()
    {
        var seeker = await app.RegisterUserAsync(Token);
        var sent = await ResumeEndpointsTests.UploadAsync(seeker.Client, Encoding.UTF8.GetBytes(Resume), "cv.txt");
        return (seeker, (await ResumeEndpointsTests.ReadAsync(seeker.Client, sent["resume_id"]!))["resume_id"]!);
    }

    private static async Task<Reply> SendAsync(Person person, string resume, string vacancy, string format) =>
        await Reply.OfAsync(await PostAsync(person, resume, vacancy, format), Token);

    private static Task<HttpResponseMessage> PostAsync(Person person, string resume, string vacancy, string format) => person.Client.PostAsync(
        Generate, new StringContent($$"""{"resume_id": "{{resume}}", "vacancy_id": "{{vacancy}}", "format": "{{format}}"}""", Encoding.UTF8, "application/json"), Token);
}

using System.Net;
using JobFunctions.Adapters.HeadHunter;
using JobFunctions.Adapters.HeadHunter.Resumes;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search;
using Microsoft.Extensions.Options;

namespace JobFunctions.Adapters.Tests.HeadHunter.Resumes;

public sealed class HeadHunterResumeImportTests : IDisposable
{
    private const string Resume = """
        {"id": "b", "title": "Бухгалтер", "first_name": "Анна", "last_name": "Иванова", "middle_name": null,
         "area": {"id": "160", "name": "Алматы"}, "salary": {"amount": 90000, "currency": "RUR"},
         "skill_set": ["1С", "Excel"], "skills": "О себе", "total_experience": {"months": 62},
         "experience": [{"company": null, "position": "Бухгалтер", "start": "2023-03-01", "end": null, "description": "Учёт"},
                        {"company": "Пример", "position": "Кассир", "start": "2020-09-01", "end": "2023-02-01", "description": null}],
         "education": {"level": {"id": "bachelor", "name": "Бакалавр"}, "primary": [{"name": "КазНУ", "result": "Экономика", "year": 2020}]},
         "language": [{"id": "rus", "name": "Русский", "level": {"id": "l1", "name": "Родной"}}, {"id": "eng", "name": "Английский", "level": {"id": "b2", "name": "B2"}}],
         "contact": [{"type": {"id": "cell"}, "value": {"formatted": "+7 701 000 00 00"}}, {"type": {"id": "email"}, "contact_value": "Anna@Example.com"}],
         "something_new": {"is": "ignored"}}
        """;

    private readonly Planned _hh = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private HeadHunterResumeImport Import => new(
        Options.Create(new HeadHunterOptions
        {
            BaseUrl = new Uri("https://hh.test"),
            AuthorizeUrl = new Uri("https://hh.test/oauth/authorize"),
            TokenUrl = new Uri("https://hh.test/token"),
            ClientId = "id",
            ClientSecret = "secret",
            RedirectUri = new Uri("https://jobs.test/bot/hh/import"),
        }),
        _hh);

    public void Dispose() => _hh.Dispose();

    [Fact]
    public void AuthorizeUrl_State_IsEscapedBesideTheApplication()
    {
        var url = Import.AuthorizeUrl("a.b&c");

        Assert.Equal(
            "https://hh.test/oauth/authorize?response_type=code&client_id=id&state=a.b%26c&redirect_uri=https%3A%2F%2Fjobs.test%2Fbot%2Fhh%2Fimport",
            url.AbsoluteUri);
    }

    [Fact]
    public async Task Read_GoodCode_ReadsTheResumeUpdatedLast()
    {
        _hh.Plan("POST /token", HttpStatusCode.OK, """{"access_token": "user-token", "token_type": "bearer", "expires_in": 1209600, "refresh_token": "r"}""");
        _hh.Plan("GET /resumes/mine", HttpStatusCode.OK, """{"items": [{"id": "a", "updated_at": "2025-01-01T00:00:00+0300"}, {"id": "b", "updated_at": "2025-02-01T00:00:00+0300"}]}""");
        _hh.Plan("GET /resumes/b", HttpStatusCode.OK, Resume);

        var answer = await Import.ReadAsync("code", Token);

        var fields = Assert.IsType<HhResumeAnswer.Found>(answer).Fields;
        Assert.Equal("Иванова Анна", fields.Name);
        Assert.Equal(("Бухгалтер", "Бухгалтер", "Алматы", 5.2), (fields.DesiredPosition, fields.CurrentPosition, fields.City, fields.YearsOfExperience));
        Assert.Equal(("anna@example.com", "+7 701 000 00 00"), (fields.Email, fields.Phone));
        Assert.Equal(new Money(90000, null, "RUB"), fields.Salary);
        Assert.Equal(["1С", "Excel"], fields.Skills);
        Assert.Equal(new Employment("Кассир", "Пример", new PartialDate(2020, 9), new PartialDate(2023, 2), null), fields.Experience[1]);
        Assert.Equal(EducationLevel.Bachelor, fields.EducationLevel);
        Assert.Equal([("ru", "native"), ("en", "B2")], fields.Languages.Select(language => (language.Code, language.Level)));
        Assert.Equal("grant_type=authorization_code&client_id=id&client_secret=secret&code=code&redirect_uri=https%3A%2F%2Fjobs.test%2Fbot%2Fhh%2Fimport", _hh.Bodies[0]);
        Assert.Equal([null, "Bearer user-token", "Bearer user-token"], _hh.Authorizations);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest, """{"error": "invalid_grant", "error_description": "code expired"}""")]
    [InlineData(HttpStatusCode.BadRequest, """{"error": "invalid_request", "error_description": "code not found"}""")]
    public async Task Read_CodeThatIsNone_IsAnAnswer(HttpStatusCode status, string body)
    {
        _hh.Plan("POST /token", status, body);

        Assert.IsType<HhResumeAnswer.CodeRefused>(await Import.ReadAsync("code", Token));
    }

    [Fact]
    public async Task Read_WrongApplication_IsRefused()
    {
        _hh.Plan("POST /token", HttpStatusCode.BadRequest, """{"error": "invalid_client"}""");

        await Assert.ThrowsAsync<SourceRefusedException>(() => Import.ReadAsync("code", Token));
    }

    [Fact]
    public async Task Read_ServiceDown_IsBusy()
    {
        _hh.Plan("POST /token", HttpStatusCode.BadGateway, "<html>");

        await Assert.ThrowsAsync<SourceBusyException>(() => Import.ReadAsync("code", Token));
    }

    [Fact]
    public async Task Read_AccessClosed_IsAnAnswer()
    {
        _hh.Plan("POST /token", HttpStatusCode.OK, """{"access_token": "user-token"}""");
        _hh.Plan("GET /resumes/mine", HttpStatusCode.Forbidden, """{"errors": [{"type": "forbidden"}]}""");

        Assert.IsType<HhResumeAnswer.Closed>(await Import.ReadAsync("code", Token));
    }

    [Fact]
    public async Task Read_NoResume_IsAnAnswer()
    {
        _hh.Plan("POST /token", HttpStatusCode.OK, """{"access_token": "user-token"}""");
        _hh.Plan("GET /resumes/mine", HttpStatusCode.OK, """{"items": []}""");

        Assert.IsType<HhResumeAnswer.None>(await Import.ReadAsync("code", Token));
    }

    /// <summary>Answers what was planned, and fails on any other call.</summary>
    private sealed class Planned : HttpMessageHandler, IHttpClientFactory
    {
        private readonly Dictionary<string, (HttpStatusCode Status, string Body)> _planned = [];

        public List<string> Bodies { get; } = [];

        public List<string?> Authorizations { get; } = [];

        public void Plan(string call, HttpStatusCode status, string body) => _planned[call] = (status, body);

        public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var call = $"{request.Method} {request.RequestUri!.AbsolutePath}";
            if (!_planned.Remove(call, out var reply))
            {
                throw new InvalidOperationException($"Nothing was planned for {call}.");
            }

            Bodies.Add(request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken));
            Authorizations.Add(request.Headers.Authorization?.ToString());
            return new HttpResponseMessage(reply.Status) { Content = new StringContent(reply.Body) };
        }
    }
}

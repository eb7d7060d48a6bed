using System.Net;

namespace JobFunctions.Api.Tests.Profiles;

public sealed class ProfileEndpointsTests(ApiApp app)
{
    private const string Recruiters = "/api/v1/profiles/recruiters";
    private const string JobSeekers = "/api/v1/profiles/job-seekers";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Recruiter_MadeOnce_IsTheAccountUnderOtherNames()
    {
        var hr = await app.RegisterHrAsync(Token);

        var made = await hr.Client.SendJsonAsync(
            $"{Recruiters}/", """{"full_name": " Данияр  Серик улы ", "phone": "+7 701 000 00 00", "company_name": "Новое имя", "website": "https://example.com"}""", Token);
        var again = await hr.Client.SendJsonAsync(Recruiters, """{"full_name": "Другой"}""", Token);
        var changed = await hr.Client.PutJsonAsync($"{Recruiters}/{made["id"]}", """{"city": "Астана", "phone": ""}""", Token);
        var account = await hr.Client.AskAsync("/api/v1/hr/me", Token);

        made.AssertStatus(HttpStatusCode.Created);
        Assert.Equal($"{Recruiters}/{made["id"]}", made.Message.Headers.Location?.ToString());
        again.AssertProblem(HttpStatusCode.Conflict);
        changed.AssertStatus(HttpStatusCode.OK);
        Assert.Equal(
            ("Данияр Серик улы", null, "Астана", "Новое имя", "https://example.com"),
            (changed["full_name"], changed["phone"], changed["city"], changed["company_name"], changed["website"]));
        Assert.Equal(("Данияр", "Серик улы", "Новое имя", made["id"]), (account["first_name"], account["last_name"], account["company_name"], account["hr_id"]));
        Assert.Equal(changed.Text, (await hr.Client.AskAsync($"{Recruiters}/{made["id"]}", Token)).Text);
    }

    [Fact]
    public async Task JobSeeker_OfAnother_IsNotThereExceptForAnAdmin()
    {
        var (one, other) = (await app.RegisterUserAsync(Token), await app.RegisterUserAsync(Token));
        var admin = await app.SignInAdminAsync(Token);
        var made = await one.Client.SendJsonAsync(JobSeekers, """{"full_name": "Айгерим Ахметова"}""", Token);
        var path = $"{JobSeekers}/{made["id"]}";

        (await other.Client.AskAsync(path, Token)).AssertProblem(HttpStatusCode.NotFound);
        (await other.Client.PutJsonAsync(path, """{"full_name": "Мария"}""", Token)).AssertProblem(HttpStatusCode.NotFound);
        (await admin.Client.PutJsonAsync(path, """{"full_name": "Мария"}""", Token)).AssertProblem(HttpStatusCode.Forbidden);
        Assert.Equal("Айгерим Ахметова", (await admin.Client.AskAsync(path, Token))["full_name"]);
    }

    [Fact]
    public async Task JobSeeker_NotMade_IsNotThereAndCannotBeChanged()
    {
        var person = await app.RegisterUserAsync(Token);
        var id = (await person.Client.AskAsync("/api/v1/users/me", Token))["user_id"];

        (await person.Client.AskAsync($"{JobSeekers}/{id}", Token)).AssertProblem(HttpStatusCode.NotFound);
        (await person.Client.PutJsonAsync($"{JobSeekers}/{id}", "{}", Token)).AssertProblem(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Create_NamingSomebodyElse_Is403()
    {
        var person = await app.RegisterUserAsync(Token);
        var id = (await person.Client.AskAsync("/api/v1/users/me", Token))["user_id"];

        (await person.Client.SendJsonAsync(JobSeekers, """{"user_id": "019aa2c4-6f00-7000-8000-00000000ffff"}""", Token)).AssertProblem(HttpStatusCode.Forbidden);
        (await person.Client.SendJsonAsync(JobSeekers, """{"user_id": "me"}""", Token)).AssertInvalid("user_id");
        (await person.Client.SendJsonAsync(JobSeekers, $$"""{"user_id": "{{id}}"}""", Token)).AssertStatus(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Create_ManyAtOnce_OneIsMade()
    {
        var person = await app.RegisterUserAsync(Token);

        var replies = await Task.WhenAll(Enumerable.Range(0, 10).Select(number => person.Client.SendJsonAsync(JobSeekers, $$"""{"full_name": "Имя {{number}}"}""", Token)));

        Assert.Single(replies, reply => reply.Status == HttpStatusCode.Created);
        Assert.Equal(9, replies.Count(reply => reply.Status == HttpStatusCode.Conflict));
    }
}

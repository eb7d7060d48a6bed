using System.Net;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Resumes;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Tests.Applications;

/// <summary>Employers with open vacancies, and seekers with resumes that are ready.</summary>
internal sealed class Hiring(ApiApp app)
{
    /// <summary>A vacancy of a new employer, or of one who is there, that an admin has accepted.</summary>
    public async Task<(Person Hr, string Vacancy)> PostVacancyAsync(CancellationToken cancellationToken, Person? employer = null, string title = "Программист C#")
    {
        var hr = employer ?? await app.RegisterHrAsync(cancellationToken);
        var place = employer is null ? "Алматы" : "Астана";
        var posted = await hr.Client.SendJsonAsync(
            "/api/v1/hr/",
            $$"""{"title": "{{title}}", "description": "Писать сервисы на C# и SQL.", "location": "{{place}}", "skills": ["C#", "SQL"]}""",
            cancellationToken);
        using var admin = (await app.SignInAdminAsync(cancellationToken)).Client;
        (await admin.PatchJsonAsync($"/api/v1/admin/{posted["vacancy_id"]}/status", """{"status": "accepted"}""", cancellationToken)).AssertStatus(HttpStatusCode.OK);
        return (hr, posted["vacancy_id"]!);
    }

    public async Task<(Person Seeker, string Resume)> RegisterSeekerAsync(CancellationToken cancellationToken, string position = "Программист C#", string skill = "C#")
    {
        var seeker = await app.RegisterUserAsync(cancellationToken);
        var me = (await seeker.Client.AskAsync("/api/v1/users/me", cancellationToken))["user_id"];
        Assert.True(GuidId.TryParse(me, out AccountId account));
        var fields = new ResumeFields
        {
            Name = "Серик Ахметов",
            Email = "serik@example.com",
            Phone = "+77011234567",
            DesiredPosition = position,
            YearsOfExperience = 5,
            Skills = [skill, "SQL"],
            Experience = [new Employment(position, "ИП Ахметов", null, null, "Серик вёл проект.")],
        };
        var resume = await app.Services.GetRequiredService<SaveManualResume>().RunAsync(account, fields, ResumeSource.Manual, cancellationToken);
        return (seeker, resume.Id.ToString());
    }

    public static Task<Reply> ApplyAsync(Person person, string vacancy, string resume, CancellationToken cancellationToken) => person.Client.SendJsonAsync(
        "/api/v1/user/applications/",
        $$"""{"vacancy_id": "{{vacancy}}", "resume_id": "{{resume}}", "cover_letter": "С уважением, Серик"}""",
        cancellationToken);

    /// <summary>A new seeker's application for a vacancy.</summary>
    public async Task<(Person Seeker, string Application)> ApplyAsync(string vacancy, CancellationToken cancellationToken)
    {
        var (seeker, resume) = await RegisterSeekerAsync(cancellationToken);
        return (seeker, (await ApplyAsync(seeker, vacancy, resume, cancellationToken))["application_id"]!);
    }

    /// <summary>A new seeker's application for a new employer's vacancy.</summary>
    public async Task<(Person Hr, Person Seeker, string Application)> ApplyAsync(CancellationToken cancellationToken)
    {
        var (hr, vacancy) = await PostVacancyAsync(cancellationToken);
        var (seeker, application) = await ApplyAsync(vacancy, cancellationToken);
        return (hr, seeker, application);
    }
}

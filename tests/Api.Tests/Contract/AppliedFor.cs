using JobFunctions.Core.Accounts;
using JobFunctions.Core.Analytics;
using JobFunctions.Core.Applications;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Interviews;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Tests.Contract;

/// <summary>Applications and interviews past HTTP, for tests of whose they are and how they are listed.</summary>
internal static class AppliedFor
{
    public static async Task<ApplicationId> AddAsync(
        ApiApp app, string vacancy, AccountId employer, AccountId seeker, ApplicationStatus status, DateTimeOffset at, CancellationToken cancellationToken)
    {
        Assert.True(VacancyId.TryParse(vacancy, out var vacancyId));
        var application = new Application
        {
            Id = ApplicationId.From(Guid.CreateVersion7(at)),
            VacancyId = vacancyId,
            VacancyTitle = "Вакансия",
            EmployerId = employer,
            AccountId = seeker,
            ResumeId = ResumeId.From(Guid.CreateVersion7(at)),
            Status = status,
            IsUnmatchable = true,
            AppliedAt = at,
            UpdatedAt = at,
        };
        Assert.IsType<AddResult<Application>.Added>(await app.Services.GetRequiredService<Collection<Application>>().AddAsync(application, cancellationToken));
        await app.Services.GetRequiredService<VacancyApplications>().CountAsync(application, cancellationToken);
        return application.Id;
    }

    /// <summary>An interview that is over.</summary>
    public static async Task<InterviewId> InviteAsync(
        ApiApp app, ApplicationId application, AccountId employer, AccountId seeker, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var interview = new Interview
        {
            Id = InterviewId.From(Guid.CreateVersion7(at)),
            ApplicationId = application,
            VacancyTitle = "Вакансия",
            EmployerId = employer,
            AccountId = seeker,
            StartsAt = at,
            RemindedFor = at,
            DurationMinutes = 30,
            Status = InterviewStatus.Booked,
            CreatedAt = at,
            UpdatedAt = at,
        };
        Assert.IsType<AddResult<Interview>.Added>(await app.Services.GetRequiredService<Collection<Interview>>().AddAsync(interview, cancellationToken));
        return interview.Id;
    }

    /// <summary>The id of whoever a client is signed in as.</summary>
    public static async Task<AccountId> IdOfAsync(HttpClient client, CancellationToken cancellationToken)
    {
        var me = await client.AskAsync("/api/v1/users/me", cancellationToken);
        Assert.True(GuidId.TryParse(me["id"], out AccountId id), me.Text);
        return id;
    }
}

using JobFunctions.Core.Accounts;
using JobFunctions.Core.Applications;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Tests.Contract;

/// <summary>Applications past HTTP, for tests of whose they are and how they are listed.</summary>
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
        return application.Id;
    }

    /// <summary>The id of whoever a client is signed in as.</summary>
    public static async Task<AccountId> IdOfAsync(HttpClient client, CancellationToken cancellationToken)
    {
        var me = await client.AskAsync("/api/v1/users/me", cancellationToken);
        Assert.True(GuidId.TryParse(me["id"], out AccountId id), me.Text);
        return id;
    }
}

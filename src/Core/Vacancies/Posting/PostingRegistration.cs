using JobFunctions.Core.Accounts.Administration;
using JobFunctions.Core.Accounts.Erasure;
using JobFunctions.Core.Accounts.Export;
using JobFunctions.Core.Analytics;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Schedules;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies.Posting.Expiry;
using JobFunctions.Core.Vacancies.Posting.Suspension;
using JobFunctions.Core.Workflows;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Core.Vacancies.Posting;

/// <summary>Registers the platform's own vacancies, what can be done with them and what is counted of them.</summary>
public static class PostingRegistration
{
    public static IServiceCollection AddPosting(this IServiceCollection services) => services
        .AddAnalytics()
        .AddCollection(PostingSchema.Value)
        .AddOutbox(PostingSchema.Outbox)
        .AddSingleton<IExpiry, DeletedVacancyExpiry>()
        .AddSingleton<PostingObservers>()
        .AddSingleton<FindPosting>()
        .AddSingleton<PostVacancy>()
        .AddSingleton<MoveVacancy>()
        .AddSingleton<ReviewVacancy>()
        .AddSingleton<EmployerFollower>()
        .AddSingleton<IBlockFollower>(provider => provider.GetRequiredService<EmployerFollower>())
        .AddWorkflow<SuspendVacanciesInput, SuspendVacancies>(SuspendVacancies.Definition)
        .AddStep<SuspendVacanciesInput, SuspendVacanciesOutput, FollowEmployerStep>(SuspendVacancies.Follow)
        .AddSingleton<IAccountEraser, PostingEraser>()
        .AddSingleton<IAccountExporter, PostingExporter>()
        .AddWorkflow<ExpireVacanciesInput, ExpireVacancies>(ExpireVacancies.Definition)
        .AddStep<ExpiryPageInput, ExpiryPageOutput, ExpirePageStep>(ExpireVacancies.Expire)
        .AddStep<ExpiryPageInput, ExpiryPageOutput, RemindPageStep>(ExpireVacancies.Remind)
        .AddScheduledJob<StartExpiry>(ScheduleTable.Expiry);
}

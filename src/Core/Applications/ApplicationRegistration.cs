using JobFunctions.Core.Accounts.Erasure;
using JobFunctions.Core.Accounts.Export;
using JobFunctions.Core.Applications.Matching;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Schedules;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Core.Applications;

/// <summary>Registers applications and what can be done with them.</summary>
public static class ApplicationRegistration
{
    public static IServiceCollection AddApplications(this IServiceCollection services) => services
        .AddCollection(ApplicationSchema.Value)
        .AddOutbox(ApplicationSchema.Outbox)
        .AddSingleton<Apply>()
        .AddSingleton<MoveApplication>()
        .AddSingleton<FindApplication>()
        .AddSingleton<MatchVacancy>()
        .AddSingleton<IAccountEraser, ApplicationEraser>()
        .AddSingleton<IAccountExporter, ApplicationExporter>()
        .AddWorkflow<MatchApplicationInput, MatchApplication>(MatchApplication.Definition)
        .AddStep<MatchApplicationInput, MatchApplicationOutput, ScoreApplicationStep>(MatchApplication.Score)
        .AddScheduledJob<RecoverMatches>(ScheduleTable.Recovery)
        .AddScheduledJob<FollowVacancies>(ScheduleTable.Recovery);
}

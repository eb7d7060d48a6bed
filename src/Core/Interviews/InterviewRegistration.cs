using JobFunctions.Core.Accounts.Erasure;
using JobFunctions.Core.Accounts.Export;
using JobFunctions.Core.Applications;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Schedules;
using JobFunctions.Core.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Core.Interviews;

/// <summary>Registers interviews and what can be done with them.</summary>
public static class InterviewRegistration
{
    public static IServiceCollection AddInterviews(this IServiceCollection services) => services
        .AddCollection(InterviewSchema.Value)
        .AddOutbox(InterviewSchema.Outbox)
        .AddSingleton<UpdateInterview>()
        .AddSingleton<ProposeInterview>()
        .AddSingleton<ChangeInterview>()
        .AddSingleton<BookInterview>()
        .AddSingleton<FindInterview>()
        .AddSingleton<IApplicationFollowUp, CancelWithApplication>()
        .AddSingleton<IAccountEraser, InterviewEraser>()
        .AddSingleton<IAccountExporter, InterviewExporter>()
        .AddScheduledJob<RemindOfInterviews>(ScheduleTable.Recovery);
}

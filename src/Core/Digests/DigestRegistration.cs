using JobFunctions.Core.Accounts.Erasure;
using JobFunctions.Core.Schedules;
using JobFunctions.Core.Workflows;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Core.Digests;

/// <summary>Registers the digests. Wants the search and the notifications.</summary>
public static class DigestRegistration
{
    public static IServiceCollection AddDigests(this IServiceCollection services)
    {
        services.AddOptions<DigestOptions>().BindConfiguration(DigestOptions.SectionName).ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton<DigestDay>()
            .AddSingleton<ServeDigest>()
            .AddSingleton<IAccountEraser, DigestEraser>()
            .AddWorkflow<DigestRoundInput, DigestRound>(DigestRound.Definition)
            .AddStep<ServeDigestsInput, ServeDigestsOutput, ServeDigestsStep>(DigestRound.Serve)
            .AddScheduledJob<StartDigests>(ScheduleTable.Digests);
    }
}

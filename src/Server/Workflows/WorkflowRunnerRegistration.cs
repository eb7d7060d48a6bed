using JobFunctions.Core.Schedules;
using JobFunctions.Core.Workflows;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace JobFunctions.Server.Workflows;

/// <summary>Runs the registered workflows in this process.</summary>
public static class WorkflowRunnerRegistration
{
    /// <summary>
    /// Adds the runner, its <see cref="IWorkflowClient"/> and the clean-up of old runs. Needs an <see cref="Core.Storage.IPartitionStore"/>;
    /// several processes may run over one store.
    /// </summary>
    public static IServiceCollection AddWorkflowRunner(this IServiceCollection services)
    {
        services.AddOptions<WorkflowRunnerOptions>().BindConfiguration(WorkflowRunnerOptions.SectionName).ValidateOnStart();
        services.AddSingleton<IValidateOptions<WorkflowRunnerOptions>, WorkflowRunnerOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<RunStore>();
        services.AddSingleton<WorkSignal>();
        services.AddSingleton<StepAttempts>();
        services.AddScheduledJob<RunCleanUp>(ScheduleTable.CleanUp);
        services.AddSingleton<IWorkflowClient, PartitionWorkflowClient>();
        services.AddHostedService<WorkflowRunner>();
        return services;
    }
}

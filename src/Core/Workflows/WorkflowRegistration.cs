using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Core.Workflows;

/// <summary>Registers workflows and steps under their names, for whichever host runs them.</summary>
public static class WorkflowRegistration
{
    /// <summary>Adds a workflow; a host finds all of them as <see cref="RegisteredWorkflow"/>.</summary>
    public static IServiceCollection AddWorkflow<TInput, TWorkflow>(this IServiceCollection services, WorkflowDefinition<TInput> definition)
        where TWorkflow : class, IWorkflow<TInput>
    {
        services.AddTransient<TWorkflow>();
        services.AddSingleton<RegisteredWorkflow>(new RegisteredWorkflow.Of<TInput, TWorkflow>(definition));
        return services;
    }

    /// <summary>Adds a step; a host finds all of them as <see cref="RegisteredStep"/>.</summary>
    public static IServiceCollection AddStep<TInput, TOutput, TStep>(this IServiceCollection services, StepDefinition<TInput, TOutput> definition)
        where TStep : class, IStep<TInput, TOutput>
    {
        services.AddTransient<TStep>();
        services.AddSingleton<RegisteredStep>(new RegisteredStep.Of<TInput, TOutput, TStep>(definition));
        return services;
    }
}

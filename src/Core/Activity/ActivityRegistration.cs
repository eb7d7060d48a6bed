using JobFunctions.Core.Accounts.Erasure;
using JobFunctions.Core.Accounts.Export;
using JobFunctions.Core.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Core.Activity;

/// <summary>Registers the audit trail.</summary>
public static class ActivityRegistration
{
    public static IServiceCollection AddActivity(this IServiceCollection services)
    {
        services.AddOptions<ActivityOptions>().BindConfiguration(ActivityOptions.SectionName).ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddCollection(DayMarks.Schema)
            .AddSingleton<DayMarks>()
            .AddCollection(ActivitySchema.Value)
            .AddSingleton<ActivityLog>()
            .AddSingleton<ReadActivity>()
            .AddSingleton<IAccountEraser, ActivityEraser>()
            .AddSingleton<IAccountExporter, ActivityExporter>()
            .AddSingleton<IExpiry, ActivityExpiry>();
    }
}

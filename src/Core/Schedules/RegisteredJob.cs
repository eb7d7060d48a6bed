using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Core.Schedules;

/// <summary>A job that a host can run, with the schedule it belongs to.</summary>
public abstract class RegisteredJob
{
    private RegisteredJob()
    {
    }

    /// <summary>Name of the job's type, for logs.</summary>
    public abstract string Name { get; }

    public abstract Schedule Schedule { get; }

    public abstract Task RunAsync(IServiceProvider services, CancellationToken cancellationToken);

    internal sealed class Of<TJob>(Schedule schedule) : RegisteredJob
        where TJob : class, IScheduledJob
    {
        public override string Name => typeof(TJob).Name;

        public override Schedule Schedule => schedule;

        public override Task RunAsync(IServiceProvider services, CancellationToken cancellationToken) =>
            services.GetRequiredService<TJob>().RunAsync(cancellationToken);
    }
}

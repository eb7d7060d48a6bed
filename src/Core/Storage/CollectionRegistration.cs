using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Core.Storage;

/// <summary>Registers collections of records over whichever partition store is registered.</summary>
public static class CollectionRegistration
{
    public static IServiceCollection AddCollection<T>(this IServiceCollection services, CollectionSchema<T> schema) =>
        services.AddSingleton(provider => new Collection<T>(provider.GetRequiredService<IPartitionStore>(), schema, provider.GetService<TimeProvider>()));
}

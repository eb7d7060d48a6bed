using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Core.Storage;

/// <summary>Registers what the daily clean-up deletes.</summary>
public static class ExpiryRegistration
{
    /// <summary>Records found by an <see cref="ExpiryIndex"/> of theirs.</summary>
    public static IServiceCollection AddIndexedExpiry<T>(this IServiceCollection services, CollectionSchema<T> schema, SecondaryIndex<T> index) =>
        services.AddSingleton<IExpiry>(provider => new IndexedExpiry<T>(
            provider.GetRequiredService<Collection<T>>(), schema, index, provider.GetRequiredService<TimeProvider>()));

    /// <summary>Short-lived records whose partitions are <see cref="KeyShards"/>.</summary>
    public static IServiceCollection AddShardedExpiry<T>(this IServiceCollection services, CollectionSchema<T> schema, Func<T, DateTimeOffset> keptUntil) =>
        services.AddSingleton<IExpiry>(provider => new ShardedExpiry<T>(
            provider.GetRequiredService<Collection<T>>(), schema, keptUntil, provider.GetRequiredService<TimeProvider>()));
}

using JobFunctions.Core.Accounts.Erasure;
using JobFunctions.Core.Accounts.Export;
using JobFunctions.Core.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Core.Idempotency;

/// <summary>Registers what repeats of keyed calls need.</summary>
public static class IdempotencyRegistration
{
    /// <remarks>Needs accounts, whose keyring it uses.</remarks>
    public static IServiceCollection AddIdempotency(this IServiceCollection services) => services
        .AddCollection(KeyedCallSchema.Value)
        .AddSingleton<CallFingerprint>()
        .AddSingleton<KeyedCalls>()
        .AddSingleton<IAccountEraser, KeyedCallEraser>()
        .AddSingleton<IAccountExporter, KeyedCallExporter>()
        .AddShardedExpiry(KeyedCallSchema.Value, call => call.ExpiresAt);
}

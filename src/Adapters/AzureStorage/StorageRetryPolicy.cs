using Azure.Core;
using Azure.Core.Pipeline;

namespace JobFunctions.Adapters.AzureStorage;

/// <summary>Tries again with growing pauses and jitter, as long as the store does not ask for a longer pause than a call may take.</summary>
internal sealed class StorageRetryPolicy(AzureStorageOptions options, TimeProvider time)
    : RetryPolicy(options.MaxRetries, DelayStrategy.CreateExponentialDelayStrategy(options.FirstPause, options.LongestPause))
{
    protected override ValueTask<bool> ShouldRetryAsync(HttpMessage message, Exception? exception) =>
        exception is null && message.HasResponse && StorageReply.RetryAfter(message.Response, time) > options.LongestPause
            ? new ValueTask<bool>(false)
            : base.ShouldRetryAsync(message, exception);
}

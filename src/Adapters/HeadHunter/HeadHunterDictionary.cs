using System.Text.Json.Serialization.Metadata;
using JobFunctions.Core.Search;

namespace JobFunctions.Adapters.HeadHunter;

/// <summary>A dictionary of hh.ru kept in memory: asked for again once a day, and then only for what has changed.</summary>
internal sealed class HeadHunterDictionary<TWire, T>(
    HeadHunterClient client, string address, JsonTypeInfo<TWire> type, Func<TWire, T> read, TimeProvider time) : IDisposable
    where TWire : class
    where T : class
{
    private static readonly TimeSpan Fresh = TimeSpan.FromDays(1);

    // While hh.ru does not give it, nobody waits for it again so soon.
    private static readonly TimeSpan AfterFailure = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private volatile Copy? _copy;
    private DateTimeOffset _notBefore;

    /// <summary>The dictionary; an outage gives the copy of before.</summary>
    /// <exception cref="SourceBusyException">There is no copy, and hh.ru gives none.</exception>
    public async Task<T> GetAsync(CancellationToken cancellationToken)
    {
        if (_copy is { } fresh && time.GetUtcNow() - fresh.At < Fresh)
        {
            return fresh.Value;
        }

        await _oneAtATime.WaitAsync(cancellationToken);
        try
        {
            var now = time.GetUtcNow();
            if (_copy is { } copy && (now - copy.At < Fresh || now < _notBefore))
            {
                return copy.Value;
            }

            return await AskAsync(_copy, cancellationToken);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    /// <summary>The dictionary where it is to be had without failing.</summary>
    /// <returns>null while hh.ru does not give it.</returns>
    public async Task<T?> TryGetAsync(CancellationToken cancellationToken)
    {
        if (_copy is null && time.GetUtcNow() < _notBefore)
        {
            return null;
        }

        try
        {
            return await GetAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is SourceBusyException or SourceRefusedException)
        {
            return null;
        }
    }

    public void Dispose() => _oneAtATime.Dispose();

    private async Task<T> AskAsync(Copy? old, CancellationToken cancellationToken)
    {
        try
        {
            var (wire, etag) = await client.GetOpenAsync(address, type, old?.ETag, cancellationToken);
            var value = wire is not null ? read(wire) : old?.Value ?? throw new SourceBusyException($"hh.ru sent no {address}.");
            _copy = new Copy(value, etag, time.GetUtcNow());
            return value;
        }
        catch (Exception exception) when (exception is SourceBusyException or SourceRefusedException)
        {
            _notBefore = time.GetUtcNow() + AfterFailure;
            if (old is null)
            {
                throw;
            }

            return old.Value;
        }
    }

    private sealed record Copy(T Value, string? ETag, DateTimeOffset At);
}

using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Vacancies.Live;

/// <summary>Keeps searches away from a process that has not read the vacancies yet, for its first seconds: other calls need not wait for a slow store.</summary>
internal sealed class LiveProbe(LiveVacancies live, TimeProvider time) : IDependencyProbe
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly DateTimeOffset _start = time.GetUtcNow();

    public string Name => "vacancies";

    public async Task CheckAsync(CancellationToken cancellationToken)
    {
        if (!await live.BecomeReadyAsync(cancellationToken) && time.GetUtcNow() < _start + Patience)
        {
            throw new StoreUnavailableException("The vacancies are still being read.");
        }
    }
}

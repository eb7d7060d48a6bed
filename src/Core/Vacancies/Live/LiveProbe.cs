using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Vacancies.Live;

/// <summary>Keeps searches away from a process that has not read the vacancies yet.</summary>
internal sealed class LiveProbe(LiveVacancies live) : IDependencyProbe
{
    public string Name => "vacancies";

    public async Task CheckAsync(CancellationToken cancellationToken)
    {
        if (!await live.BecomeReadyAsync(cancellationToken))
        {
            throw new StoreUnavailableException("The vacancies are still being read.");
        }
    }
}

using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Schedules;

/// <summary>Deletes what interrupted writes left behind in the stores.</summary>
internal sealed class SweepStores(IEnumerable<IStoreUpkeep> stores) : IScheduledJob
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var store in stores)
        {
            await store.SweepAsync(cancellationToken);
        }
    }
}

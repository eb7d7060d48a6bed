namespace JobFunctions.Core.Storage;

/// <summary>What a store leaves behind when a writer ends halfway, and how to be rid of it. For the daily clean-up.</summary>
public interface IStoreUpkeep
{
    /// <summary>Removes what is a day old and belongs to nothing. Safe to repeat and beside writers.</summary>
    /// <returns>How many leftovers were removed.</returns>
    /// <exception cref="StoreUnavailableException">The store is down or over its limit; what was removed stays removed.</exception>
    Task<int> SweepAsync(CancellationToken cancellationToken);
}

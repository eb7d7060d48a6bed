namespace JobFunctions.Core.Reference;

/// <summary>The latest known official exchange rates.</summary>
public interface IExchangeRates
{
    /// <summary>The latest table known; an outage gives the last one before it, with its own date, and never an exception.</summary>
    Task<RateTable> GetLatestAsync(CancellationToken cancellationToken);
}

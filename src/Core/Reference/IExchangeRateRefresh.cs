namespace JobFunctions.Core.Reference;

/// <summary>Fetches official exchange rates, so that <see cref="IExchangeRates"/> never has to wait for anybody.</summary>
public interface IExchangeRateRefresh
{
    /// <summary>Fetches the rates unless those at hand were fetched within the last day; safe to repeat and to run in several instances.</summary>
    /// <returns>True when the rates at hand were fetched within the last day; false when the source gives none or is switched off.</returns>
    Task<bool> RefreshAsync(CancellationToken cancellationToken);
}

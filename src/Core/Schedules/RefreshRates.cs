using JobFunctions.Core.Reference;

namespace JobFunctions.Core.Schedules;

/// <summary>Fetches the day's exchange rates.</summary>
internal sealed class RefreshRates(IExchangeRateRefresh rates) : IScheduledJob
{
    public Task RunAsync(CancellationToken cancellationToken) => rates.RefreshAsync(cancellationToken);
}

using JobFunctions.Core.Analytics;
using JobFunctions.Core.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace JobFunctions.Api.Vacancies;

/// <summary>Stores the counted views now and then, and when the process stops.</summary>
internal sealed partial class ViewFlusher(VacancyViews views, TimeProvider time, ILogger<ViewFlusher> log) : BackgroundService
{
    /// <summary>The listener has stopped by then: hosted services stop in the opposite order.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await FlushAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(VacancyViews.FlushEvery, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!stoppingToken.IsCancellationRequested)
            {
                await FlushAsync(CancellationToken.None);
            }
        }
    }

    private async Task FlushAsync(CancellationToken cancellationToken)
    {
        try
        {
            await views.FlushAsync(cancellationToken);
        }
        catch (StoreUnavailableException exception)
        {
            LogFailed(exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Views of vacancies wait, since the store is unavailable.")]
    private partial void LogFailed(Exception exception);
}

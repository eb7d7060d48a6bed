using System.Diagnostics.CodeAnalysis;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies.Live;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace JobFunctions.Api.Vacancies;

/// <summary>Fills the search over vacancies when the process starts, and keeps it fresh.</summary>
internal sealed partial class VacancyRefresher(LiveVacancies live, TimeProvider time, ILogger<VacancyRefresher> log) : BackgroundService
{
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "One round that fails is logged; the next must come all the same.")]
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await live.RefreshAsync(stoppingToken);
            }
            catch (StoreUnavailableException)
            {
                // Logged where it failed; the next round goes on.
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(exception);
            }

            await Task.Delay(LiveVacancies.RefreshEvery, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The search over vacancies could not be refreshed.")]
    private partial void LogFailed(Exception exception);
}

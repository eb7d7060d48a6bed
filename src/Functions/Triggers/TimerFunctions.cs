using JobFunctions.Core.Schedules;
using JobFunctions.Functions.Workflows;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace JobFunctions.Functions.Triggers;

/// <summary>A timer for each schedule, named as it.</summary>
public sealed class TimerFunctions(ScheduleRun schedules, DurableClientHolder durable)
{
    [Function("Recovery")]
    public Task RecoveryAsync(
        [TimerTrigger(ScheduleTable.RecoveryExpression)] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        RunAsync(ScheduleTable.Recovery, client, cancellationToken);

    [Function("Rates")]
    public Task RatesAsync(
        [TimerTrigger(ScheduleTable.RatesExpression)] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        RunAsync(ScheduleTable.Rates, client, cancellationToken);

    [Function("Expiry")]
    public Task ExpiryAsync(
        [TimerTrigger(ScheduleTable.ExpiryExpression)] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        RunAsync(ScheduleTable.Expiry, client, cancellationToken);

    [Function("CleanUp")]
    public Task CleanUpAsync(
        [TimerTrigger(ScheduleTable.CleanUpExpression)] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        RunAsync(ScheduleTable.CleanUp, client, cancellationToken);

    [Function("Digests")]
    public Task DigestsAsync(
        [TimerTrigger(ScheduleTable.DigestsExpression)] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        RunAsync(ScheduleTable.Digests, client, cancellationToken);

    private async Task RunAsync(Schedule schedule, DurableTaskClient client, CancellationToken cancellationToken)
    {
        using (durable.Use(client))
        {
            await schedules.RunAsync(schedule, cancellationToken);
        }
    }
}

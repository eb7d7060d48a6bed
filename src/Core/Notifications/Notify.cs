using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Notifications;

/// <summary>Tells one person one thing, by the channel that they chose, and another where that one does not reach them.</summary>
/// <remarks>Histories hold ids only. A run that is started again after its end finds everything done, and does nothing.</remarks>
public sealed class Notify : IWorkflow<NotifyInput>
{
    public static readonly WorkflowDefinition<NotifyInput> Definition = new("Notify");

    /// <summary>Turns the announcement into a record of the recipient's. Tried for a day, as nobody else will.</summary>
    public static readonly StepDefinition<NotifyInput, TakeOutput> Take = new("Notify.Take") { Retry = ForADay };

    /// <summary>Takes the announcement out of its outbox, now that its record is there.</summary>
    public static readonly StepDefinition<NotifyInput, ClearOutput> Clear = new("Notify.Clear") { Retry = ForADay };

    /// <summary>Delivers by one channel: mail servers are down for hours at times.</summary>
    public static readonly StepDefinition<DeliverInput, DeliverOutput> Deliver = new("Notify.Deliver")
    {
        Timeout = TimeSpan.FromMinutes(2),
        Retry = ForADay,
    };

    /// <summary>Notes that a channel never took it.</summary>
    public static readonly StepDefinition<DeliverInput, DeliverOutput> GiveUp = new("Notify.GiveUp");

    private const int MostWaits = 7;

    // 5 s, 10 s ... 30 min, and then a hundred times half an hour, each shortened by up to a half: between one day and two.
    private static StepRetry ForADay => new() { MaxAttempts = 110, FirstWait = TimeSpan.FromSeconds(5), LongestWait = TimeSpan.FromMinutes(30) };

    public static string InstanceIdOf(NotificationId id) => $"notify-{id}";

    public async Task RunAsync(IWorkflowContext context, NotifyInput input)
    {
        var taken = await context.StepAsync(Take, input);
        if (input.Recipient is null)
        {
            await context.StepAsync(Clear, input);
        }

        if (taken.AccountId is { } account)
        {
            await Task.WhenAll(taken.Channels.Select(channel =>
                DeliverAsync(context, new DeliverInput(account, input.NotificationId, channel, taken.IsUrgent))));
        }
    }

    private static async Task DeliverAsync(IWorkflowContext context, DeliverInput input)
    {
        for (var next = input; next is not null;)
        {
            var output = await TryAsync(context, next);
            next = output.Instead is { } other ? input with { Channel = other } : null;
        }
    }

    private static async Task<DeliverOutput> TryAsync(IWorkflowContext context, DeliverInput input)
    {
        try
        {
            for (var waits = 0; ; waits++)
            {
                // Somebody may choose other quiet hours each time; not for ever.
                var output = await context.StepAsync(Deliver, input with { IsUrgent = input.IsUrgent || waits == MostWaits });
                if (output.NotBefore is not { } time)
                {
                    return output;
                }

                var wait = time - context.UtcNow;
                await context.DelayAsync(wait > TimeSpan.Zero ? wait : TimeSpan.Zero);
            }
        }
        catch (StepFailedException)
        {
            return await context.StepAsync(GiveUp, input);
        }
    }
}

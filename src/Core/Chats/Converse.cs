using System.Globalization;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Chats;

/// <summary>Deals with one update: takes it in, sends what is said to it, and looks after what the person then waits for.</summary>
/// <remarks>Histories hold the number of the update only; what people say is in the record of the update, which goes at the end.</remarks>
public sealed class Converse : IWorkflow<ConverseInput>
{
    public static readonly WorkflowDefinition<ConverseInput> Definition = new("Converse");

    /// <summary>Takes the update into the chat: one conditional write, which a repeat finds done.</summary>
    public static readonly StepDefinition<ConverseInput, ConverseOutput> Take = new("Converse.Take") { Retry = ForAnHour };

    /// <summary>Sends what the chat has to say. A repeat goes on behind the last reply that was marked as sent.</summary>
    public static readonly StepDefinition<ConverseInput, SendRepliesOutput> Send = new("Converse.Send") { Retry = ForAnHour };

    /// <summary>Looks whether what the person waits for is there, and takes it into the chat.</summary>
    public static readonly StepDefinition<LookAgainInput, ConverseOutput> Look = new("Converse.Look") { Retry = ForAnHour };

    /// <summary>Deletes the record of the update.</summary>
    public static readonly StepDefinition<ConverseInput, SendRepliesOutput> End = new("Converse.End") { Retry = ForAnHour };

    /// <summary>An update that came before one with a lower number lets that one go first, for so long.</summary>
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(1);

    private const int MostTurns = 5;

    /// <summary>Seconds between two looks: a resume is read in a few, a search takes a minute or two; a quarter of an hour in all.</summary>
    private static readonly int[] Waits = [1, 1, 2, 2, 3, 3, 5, 5, 8, 10, 10, 15, 15, 20, 30, 30, 60, 60, 120, 120, 180, 180];

    private static StepRetry ForAnHour => new() { MaxAttempts = 70, FirstWait = TimeSpan.FromSeconds(1), LongestWait = TimeSpan.FromMinutes(1) };

    public static string InstanceIdOf(long update) => string.Create(CultureInfo.InvariantCulture, $"chat-{update}");

    public async Task RunAsync(IWorkflowContext context, ConverseInput input)
    {
        var taken = await context.StepAsync(Take, input);
        for (var turns = 1; taken.IsEarly; turns++)
        {
            await context.DelayAsync(Turn);
            taken = await context.StepAsync(Take, input with { MayOvertake = turns >= MostTurns });
        }

        await SendAsync(context, input, taken);
        for (var look = 0; taken.IsWaiting && look < Waits.Length; look++)
        {
            await context.DelayAsync(TimeSpan.FromSeconds(Waits[look]));
            taken = await context.StepAsync(Look, new LookAgainInput(input.Update, look == Waits.Length - 1));
            await SendAsync(context, input, taken);
        }

        await context.StepAsync(End, input);
    }

    private static async Task SendAsync(IWorkflowContext context, ConverseInput input, ConverseOutput taken)
    {
        if (taken.HasReplies)
        {
            await context.StepAsync(Send, input);
        }
    }
}

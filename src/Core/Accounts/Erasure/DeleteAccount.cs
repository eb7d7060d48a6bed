using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Accounts.Erasure;

/// <summary>Deletes an account with everything that is kept of the person, feature by feature, the account's own record last.</summary>
/// <remarks>
/// Everything is erased twice: a request or a step that was under way when the account was shut may write after the first time. Its own history
/// names the person by id only, and goes as every other after 30 days.
/// </remarks>
public sealed class DeleteAccount : IWorkflow<DeleteAccountInput>
{
    public static readonly WorkflowDefinition<DeleteAccountInput> Definition = new("DeleteAccount");

    /// <summary>Shuts the account, and tells which features there are to ask. Their order is kept in the history.</summary>
    public static readonly StepDefinition<DeleteAccountInput, EraseFeaturesOutput> Features = new("DeleteAccount.Features") { Retry = Patient };

    /// <summary>Erases what one feature keeps.</summary>
    public static readonly StepDefinition<EraseFeatureInput, EraseFeatureOutput> Erase = new("DeleteAccount.Erase")
    {
        Timeout = TimeSpan.FromMinutes(5),
        Retry = Patient,
    };

    /// <summary>Deletes the account's own record, and writes into the audit trail that it is done.</summary>
    public static readonly StepDefinition<DeleteAccountInput, FinishDeletionOutput> Finish = new("DeleteAccount.Finish") { Retry = Patient };

    /// <summary>Tried for a week: a deletion that was promised is not given up for an outage.</summary>
    private static StepRetry Patient => new() { MaxAttempts = 200, LongestWait = TimeSpan.FromHours(1) };

    private const int FeaturesAtOnce = 50;

    public static string InstanceIdOf(AccountId account) => $"delete-{account}";

    public async Task RunAsync(IWorkflowContext context, DeleteAccountInput input)
    {
        var plan = await context.StepAsync(Features, input);
        await EraseAsync(context, input, plan);
        await context.DelayAsync(plan.Settle);
        await EraseAsync(context, input, plan);
        await context.StepAsync(Finish, input);
    }

    /// <summary>Side by side: a feature that fails for long keeps nobody else from erasing.</summary>
    private static async Task EraseAsync(IWorkflowContext context, DeleteAccountInput input, EraseFeaturesOutput plan) =>
        await context.FanOutAsync(Erase, [.. plan.Features.Select(feature => new EraseFeatureInput(input.AccountId, feature))], FeaturesAtOnce);
}

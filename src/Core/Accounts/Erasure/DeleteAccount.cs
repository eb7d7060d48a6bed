using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Accounts.Erasure;

/// <summary>Deletes an account with everything that is kept of the person, feature by feature, the account's own record last.</summary>
public sealed class DeleteAccount : IWorkflow<DeleteAccountInput>
{
    public static readonly WorkflowDefinition<DeleteAccountInput> Definition = new("DeleteAccount");

    /// <summary>Shuts the account, and tells which features there are to ask. Their order is kept in the history.</summary>
    public static readonly StepDefinition<DeleteAccountInput, EraseFeaturesOutput> Features = new("DeleteAccount.Features");

    /// <summary>Erases what one feature keeps. Tried for a week: a deletion that was promised is not given up for an outage.</summary>
    public static readonly StepDefinition<EraseFeatureInput, EraseFeatureOutput> Erase = new("DeleteAccount.Erase")
    {
        Timeout = TimeSpan.FromMinutes(5),
        Retry = new StepRetry { MaxAttempts = 200, LongestWait = TimeSpan.FromHours(1) },
    };

    public static string InstanceIdOf(AccountId account) => $"delete-{account}";

    public async Task RunAsync(IWorkflowContext context, DeleteAccountInput input)
    {
        foreach (var feature in (await context.StepAsync(Features, input)).Features)
        {
            await context.StepAsync(Erase, new EraseFeatureInput(input.AccountId, feature));
        }
    }
}

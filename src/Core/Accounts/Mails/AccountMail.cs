using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Accounts.Mails;

/// <summary>Sends an e-mail with a one-time link.</summary>
/// <remarks>The link is made at the moment of sending, so that it stands nowhere but in the e-mail; one sent again after a lost reply voids the one before.</remarks>
public sealed class AccountMail : IWorkflow<AccountMailInput>
{
    public static readonly WorkflowDefinition<AccountMailInput> Definition = new("AccountMail");

    /// <summary>Makes the link and sends the e-mail. Tried for a day: mail servers are down for hours at times.</summary>
    public static readonly StepDefinition<AccountMailInput, AccountMailOutput> Send = new("AccountMail.Send")
    {
        Timeout = TimeSpan.FromMinutes(1),
        Retry = new StepRetry { MaxAttempts = 60, FirstWait = TimeSpan.FromSeconds(5), LongestWait = TimeSpan.FromMinutes(30) },
    };

    public static string InstanceIdOf(AccountMailInput input) => $"mail-{input.EmailHash}-{input.Kind}";

    public Task RunAsync(IWorkflowContext context, AccountMailInput input) => context.StepAsync(Send, input);
}

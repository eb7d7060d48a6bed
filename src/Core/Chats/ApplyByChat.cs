using JobFunctions.Core.Accounts;
using JobFunctions.Core.Applications;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Search.Preferences;

namespace JobFunctions.Core.Chats;

/// <summary>Applies for a vacancy of the platform with the person's resume, and counts it as their word on the vacancy.</summary>
internal sealed class ApplyByChat(Apply apply, GiveFeedback giveFeedback)
{
    public async Task<ChatOutcome> RunAsync(Account account, ChatEffect.Apply wanted, string call, CancellationToken cancellationToken)
    {
        if (account.CurrentResumeId is not { } resume)
        {
            return new ChatOutcome.NoResume();
        }

        // The same application from every repeat of the call.
        var id = new ApplicationId(NotificationId.Of(account.CreatedAt, $"{account.Id}/{call}").Value);
        switch (await apply.RunAsync(id, account.Id, wanted.Vacancy, resume, null, cancellationToken))
        {
            case ApplyResult.Done or ApplyResult.Again:
                await giveFeedback.RunAsync(account.Id, wanted.Vacancy, FeedbackKind.Applied, null, cancellationToken);
                return new ChatOutcome.Noted(wanted);
            case ApplyResult.VacancyEnded:
                return new ChatOutcome.VacancyEnded(wanted.Call);
            case ApplyResult.ResumeNotReady(var status):
                return new ChatOutcome.ResumeNotReady(status, null);
            default:
                return new ChatOutcome.VacancyGone(wanted.Call);
        }
    }
}

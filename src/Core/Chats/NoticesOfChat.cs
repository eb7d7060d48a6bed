using JobFunctions.Core.Accounts;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Search.Preferences;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Chats;

/// <summary>Does what is asked for below a notification. A person's own ones only: the button names no account.</summary>
internal sealed class NoticesOfChat(Collection<Notification> notifications, GiveFeedback giveFeedback, FindPreferences findPreferences)
{
    public async Task<ChatOutcome> ReadAsync(AccountId account, NoticePress press, CancellationToken cancellationToken) =>
        await notifications.FindAsync(NotificationSchema.KeyOf(account, press.Notice), cancellationToken) is { Value: var notice }
            ? new ChatOutcome.NoticeRead(press, notice)
            : new ChatOutcome.NoticeGone(press);

    public async Task<ChatOutcome> HideAsync(AccountId account, ChatEffect.HideOfNotice hide, CancellationToken cancellationToken) =>
        await giveFeedback.RunAsync(account, hide.Vacancy, FeedbackKind.Hidden, hide.Reason, cancellationToken) is not null
            ? new ChatOutcome.HiddenOfNotice(hide, (await findPreferences.RunAsync(account, cancellationToken)).Hidden)
            : new ChatOutcome.VacancyGone(hide.Press.Call);
}

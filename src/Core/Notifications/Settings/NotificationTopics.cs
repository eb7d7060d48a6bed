namespace JobFunctions.Core.Notifications.Settings;

/// <summary>The topic of each kind.</summary>
public static class NotificationTopics
{
    public static NotificationTopic Of(NotificationKind kind) => kind switch
    {
        NotificationKind.VerifyAddress or NotificationKind.PasswordReset or NotificationKind.HrApproved or NotificationKind.HrRefused => NotificationTopic.Account,
        NotificationKind.VacancyAccepted or NotificationKind.VacancyRejected
            or NotificationKind.VacancyExpiresSoon or NotificationKind.VacancyExpired => NotificationTopic.Vacancies,
        NotificationKind.Digest => NotificationTopic.Digest,
        NotificationKind.InterviewProposed or NotificationKind.InterviewBooked or NotificationKind.InterviewMoved
            or NotificationKind.InterviewCancelled or NotificationKind.InterviewSoon => NotificationTopic.Interviews,
        _ => NotificationTopic.Applications,
    };
}

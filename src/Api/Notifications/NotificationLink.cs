using JobFunctions.Core.Accounts;
using JobFunctions.Core.Notifications;

namespace JobFunctions.Api.Notifications;

/// <summary>Where a client finds what a notification is about.</summary>
internal static class NotificationLink
{
    /// <param name="reader">Both sides of an interview are told of it, each finds it among their own.</param>
    /// <returns>A path of this app; null where there is nothing to look at.</returns>
    public static string? Of(Notification notification, AccountRole reader) => notification switch
    {
        { Kind: NotificationKind.HrApproved } => "/api/v1/hr/me",
        { Kind: NotificationKind.Digest } => "/api/v1/search/next",
        { Facts.About: null } => null,
        {
            Kind: NotificationKind.VacancyAccepted or NotificationKind.VacancyRejected
                or NotificationKind.VacancyExpiresSoon or NotificationKind.VacancyExpired
        } => $"/api/v1/hr/{notification.Facts.About}",
        { Kind: NotificationKind.ApplicationReceived or NotificationKind.ApplicationWithdrawn } => $"/api/v1/hr/applications/{notification.Facts.About}",
        {
            Kind: NotificationKind.ApplicationSent or NotificationKind.ApplicationReviewed
                or NotificationKind.ApplicationAccepted or NotificationKind.ApplicationRejected or NotificationKind.ApplicationVacancyClosed
        } => $"/api/v1/user/applications/{notification.Facts.About}",
        {
            Kind: NotificationKind.InterviewProposed or NotificationKind.InterviewBooked or NotificationKind.InterviewMoved
                or NotificationKind.InterviewCancelled or NotificationKind.InterviewSoon
        } => $"/api/v1/{(reader == AccountRole.Hr ? "hr" : "user")}/interviews/{notification.Facts.About}",
        _ => null,
    };
}

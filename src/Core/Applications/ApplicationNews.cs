using JobFunctions.Core.Accounts;
using JobFunctions.Core.Notifications;

namespace JobFunctions.Core.Applications;

/// <summary>What the two sides are told of an application's life.</summary>
internal static class ApplicationNews
{
    /// <returns>null for a change that nobody is told of.</returns>
    public static NotificationKind? OfStatus(ApplicationStatus status) => status switch
    {
        ApplicationStatus.Reviewed => NotificationKind.ApplicationReviewed,
        ApplicationStatus.Accepted => NotificationKind.ApplicationAccepted,
        ApplicationStatus.Rejected => NotificationKind.ApplicationRejected,
        ApplicationStatus.Withdrawn => NotificationKind.ApplicationWithdrawn,
        _ => null,
    };

    /// <summary>The application with something that somebody is to be told, in the words of this moment.</summary>
    public static Application Announcing(this Application application, NotificationKind kind, AccountId recipient, DateTimeOffset now)
    {
        var number = application.Announced + 1;
        var facts = new NotificationFacts
        {
            About = application.Id.ToString(),
            Vacancy = application.VacancyId,
            Title = application.VacancyTitle,
            Company = application.Company,
            Reason = application.Reason,
        };
        var id = NotificationId.Of(now, $"application/{application.Id}/{kind}/{number}");
        return application with { Announcements = [.. application.Announcements, new Announcement(id, kind, recipient, facts)], Announced = number };
    }
}

using JobFunctions.Core.Accounts;
using JobFunctions.Core.Activity;

namespace JobFunctions.Core.Applications;

/// <summary>What the audit trail says of applications.</summary>
internal static class ApplicationActivity
{
    /// <summary>Tells of the application's last change, to its seeker and by whoever made it.</summary>
    public static ActivityEntry Activity(this Application application, ActivityAction action, AccountId by) =>
        new(application.UpdatedAt, action, by, by == application.AccountId ? application.EmployerId : application.AccountId, ActivitySubject.Of(application.Id));
}

namespace JobFunctions.Core.Notifications.Settings;

/// <summary>What people choose a way for. Part of the links in sent e-mails, so no number ever changes.</summary>
public enum NotificationTopic
{
    /// <summary>Security and access: always by e-mail, at once.</summary>
    Account = 0,

    Applications = 1,

    Interviews = 2,

    /// <summary>An HR's own vacancies.</summary>
    Vacancies = 3,

    Digest = 4,
}

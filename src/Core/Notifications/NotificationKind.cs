namespace JobFunctions.Core.Notifications;

/// <summary>What people are told. Part of stored records, so no name ever changes.</summary>
public enum NotificationKind
{
    /// <summary>A link that proves the address of a new account.</summary>
    VerifyAddress,

    /// <summary>A link that sets a new password, for whoever asked.</summary>
    PasswordReset,

    /// <summary>An admin let the HR in.</summary>
    HrApproved,

    /// <summary>An admin shut the HR out who waited for approval.</summary>
    HrRefused,

    /// <summary>An admin accepted the HR's vacancy.</summary>
    VacancyAccepted,

    /// <summary>An admin rejected the HR's vacancy, or took it down; with the reason.</summary>
    VacancyRejected,

    /// <summary>The HR's vacancy will expire in a few days.</summary>
    VacancyExpiresSoon,

    /// <summary>The HR's vacancy has expired.</summary>
    VacancyExpired,

    /// <summary>The seeker's application went to the employer.</summary>
    ApplicationSent,

    /// <summary>Somebody applied for the HR's vacancy.</summary>
    ApplicationReceived,

    /// <summary>The employer has looked at the seeker's application.</summary>
    ApplicationReviewed,

    /// <summary>The employer wants the seeker.</summary>
    ApplicationAccepted,

    /// <summary>The employer does not want the seeker; with the reason, where one was given.</summary>
    ApplicationRejected,

    /// <summary>A seeker took their application for the HR's vacancy back.</summary>
    ApplicationWithdrawn,

    /// <summary>The vacancy of the seeker's undecided application was closed or deleted.</summary>
    ApplicationVacancyClosed,

    /// <summary>New vacancies were found for the seeker.</summary>
    Digest,

    /// <summary>The employer proposes an interview, at one time or several to choose from.</summary>
    InterviewProposed,

    /// <summary>The candidate took a time; both sides are told.</summary>
    InterviewBooked,

    /// <summary>The employer set another time, or changed where to meet.</summary>
    InterviewMoved,

    InterviewCancelled,

    /// <summary>An interview is a day away; both sides are told.</summary>
    InterviewSoon,
}

namespace JobFunctions.Core.Activity;

/// <summary>What was done. The names are part of stored keys and never change.</summary>
public enum ActivityAction
{
    /// <summary>An account was made, whatever way the person came.</summary>
    Registered,

    SignedIn,

    /// <summary>A wrong password, or an address that nobody has.</summary>
    SignInFailed,

    /// <summary>A refresh token came a second time, so its session was ended.</summary>
    RefreshReused,

    PasswordReset,

    AccountApproved,

    AccountBlocked,

    AccountUnblocked,

    /// <summary>An admin deletes an account.</summary>
    DeletionStarted,

    /// <summary>Everything kept of a person is gone.</summary>
    AccountDeleted,

    /// <summary>A person took everything held about them.</summary>
    DataExported,

    ResumeUploaded,

    ResumeCorrected,

    ResumeDeleted,

    ResumeGenerated,

    SearchStarted,

    SearchFailed,

    /// <summary>An admin started a failed search again.</summary>
    SearchRetried,

    VacancyCreated,

    VacancyChanged,

    VacancySubmitted,

    VacancyAccepted,

    VacancyRejected,

    VacancyClosed,

    VacancyRenewed,

    VacancyExpired,

    VacancyDeleted,

    /// <summary>A seeker applied for a vacancy.</summary>
    Applied,

    ApplicationReviewed,

    /// <summary>An interview was proposed.</summary>
    ApplicationInvited,

    ApplicationAccepted,

    ApplicationRejected,

    ApplicationWithdrawn,

    /// <summary>An account became that of somebody's Telegram too.</summary>
    TelegramLinked,

    TelegramUnlinked,
}

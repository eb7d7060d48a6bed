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
}

namespace JobFunctions.Core.Applications;

/// <summary>Where an application stands. Part of stored records, so no name ever changes.</summary>
public enum ApplicationStatus
{
    /// <summary>Nobody has looked at it.</summary>
    Pending,

    /// <summary>The employer has looked at it.</summary>
    Reviewed,

    /// <summary>An interview is proposed or booked.</summary>
    Interview,

    Accepted,

    Rejected,

    /// <summary>Taken back by the seeker; final.</summary>
    Withdrawn,
}

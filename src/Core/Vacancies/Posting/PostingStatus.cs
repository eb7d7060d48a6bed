namespace JobFunctions.Core.Vacancies.Posting;

/// <summary>Where a vacancy of the platform is in its life.</summary>
public enum PostingStatus
{
    /// <summary>Seen by its employer only.</summary>
    Draft,

    /// <summary>Waits for an admin.</summary>
    UnderReview,

    /// <summary>Public, until it expires or is closed.</summary>
    Accepted,

    /// <summary>Refused by an admin, with a reason; may be corrected and sent in again.</summary>
    Rejected,

    /// <summary>Taken back by its employer: filled, or no longer wanted.</summary>
    Closed,

    /// <summary>Its time has passed.</summary>
    Expired,
}

namespace JobFunctions.Core.Applications;

/// <summary>The life of an application: which moves each status allows, and where they lead.</summary>
public static class ApplicationLife
{
    /// <summary>Whether the employer has yet to say yes or no.</summary>
    public static bool IsUndecided(this ApplicationStatus status) =>
        status is ApplicationStatus.Pending or ApplicationStatus.Reviewed or ApplicationStatus.Interview;

    /// <returns>null for a move that the status does not allow.</returns>
    /// <remarks>
    /// A move to the status that it has already is allowed and changes nothing, so that every decision can be repeated. An employer may change
    /// their mind between accepted and rejected; looking at what is further on already changes nothing.
    /// </remarks>
    public static ApplicationStatus? After(ApplicationStatus status, ApplicationMove move) => (status, move) switch
    {
        (ApplicationStatus.Withdrawn, not ApplicationMove.Withdraw) => null,
        (ApplicationStatus.Pending, ApplicationMove.Review) => ApplicationStatus.Reviewed,
        (_, ApplicationMove.Review) => status,
        (ApplicationStatus.Pending or ApplicationStatus.Reviewed or ApplicationStatus.Interview, ApplicationMove.Invite) => ApplicationStatus.Interview,
        (_, ApplicationMove.Accept) => ApplicationStatus.Accepted,
        (_, ApplicationMove.Reject) => ApplicationStatus.Rejected,
        (not ApplicationStatus.Rejected, ApplicationMove.Withdraw) => ApplicationStatus.Withdrawn,
        _ => null,
    };
}

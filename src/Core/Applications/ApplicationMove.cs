namespace JobFunctions.Core.Applications;

/// <summary>What can be done with an application's status.</summary>
public enum ApplicationMove
{
    /// <summary>The employer looks at it.</summary>
    Review,

    /// <summary>The employer proposes an interview.</summary>
    Invite,

    /// <summary>The employer wants the candidate.</summary>
    Accept,

    /// <summary>The employer does not want the candidate.</summary>
    Reject,

    /// <summary>The seeker takes it back.</summary>
    Withdraw,
}

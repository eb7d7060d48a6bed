namespace JobFunctions.Core.Vacancies.Posting;

/// <summary>What can be done with a vacancy's status.</summary>
public enum PostingMove
{
    /// <summary>The employer sends it in for review.</summary>
    Submit,

    /// <summary>An admin accepts it.</summary>
    Accept,

    /// <summary>An admin refuses it, or takes it down.</summary>
    Reject,

    /// <summary>The employer takes it back.</summary>
    Close,

    /// <summary>The employer gives it new time.</summary>
    Renew,

    /// <summary>Its time has passed.</summary>
    Expire,
}

namespace JobFunctions.Core.Interviews;

/// <summary>Where an interview stands. Part of stored records, so no name ever changes.</summary>
public enum InterviewStatus
{
    /// <summary>The employer offers a time, or several to choose from.</summary>
    Proposed,

    /// <summary>The seeker took a time.</summary>
    Booked,

    /// <summary>The employer set another time than the one before.</summary>
    Moved,

    /// <summary>Called off; final.</summary>
    Cancelled,

    /// <summary>Its time is over. Told by the clock and never stored.</summary>
    Done,
}

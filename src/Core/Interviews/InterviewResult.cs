using JobFunctions.Core.Applications;

namespace JobFunctions.Core.Interviews;

/// <summary>What became of a change to an interview.</summary>
public abstract record InterviewResult
{
    private InterviewResult()
    {
    }

    /// <summary>How it stands now, changed or as it was.</summary>
    public sealed record Done(Interview Interview) : InterviewResult;

    /// <summary>There is no such interview, or application, for the one who asks.</summary>
    public sealed record Unknown : InterviewResult;

    /// <summary>The application is past interviews.</summary>
    public sealed record ApplicationEnded(ApplicationStatus Status) : InterviewResult;

    /// <summary>Its status does not allow this.</summary>
    public sealed record Illegal(InterviewStatus Status) : InterviewResult;

    /// <summary>The time is not among those to choose from.</summary>
    public sealed record NotOffered : InterviewResult;

    /// <summary>The employer has another interview at this time by now.</summary>
    public sealed record TimeTaken : InterviewResult;
}

namespace JobFunctions.Core.Resumes;

/// <summary>What became of a correction.</summary>
public abstract record CorrectResumeResult
{
    private CorrectResumeResult()
    {
    }

    public sealed record Done(Resume Resume) : CorrectResumeResult;

    public sealed record Unknown : CorrectResumeResult;

    /// <summary>There is nothing to correct yet, or nothing could be read.</summary>
    public sealed record NotReady(ResumeStatus Status, ResumeFailure? Failure) : CorrectResumeResult;
}

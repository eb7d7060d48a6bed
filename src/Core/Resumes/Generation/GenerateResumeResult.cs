namespace JobFunctions.Core.Resumes.Generation;

/// <summary>What became of generating a resume.</summary>
public abstract record GenerateResumeResult
{
    private GenerateResumeResult()
    {
    }

    /// <param name="Resume">The generated one, with its file.</param>
    public sealed record Done(Resume Resume, ReadOnlyMemory<byte> Content) : GenerateResumeResult;

    /// <summary>The person has no such resume.</summary>
    public sealed record UnknownResume : GenerateResumeResult;

    /// <summary>There is no such vacancy that the person may look at.</summary>
    public sealed record UnknownVacancy : GenerateResumeResult;

    /// <summary>The resume is not read yet, or cannot be.</summary>
    public sealed record NotReady(ResumeStatus Status, ResumeFailure? Failure) : GenerateResumeResult;
}

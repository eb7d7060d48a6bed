using JobFunctions.Core.Resumes;

namespace JobFunctions.Core.Applications;

/// <summary>What became of applying.</summary>
public abstract record ApplyResult
{
    private ApplyResult()
    {
    }

    public sealed record Done(Application Application) : ApplyResult;

    public sealed record UnknownVacancy : ApplyResult;

    /// <summary>No admin has accepted the vacancy, so nobody but its employer may read it.</summary>
    public sealed record VacancyUnpublished : ApplyResult;

    /// <summary>The vacancy was open once, and takes nobody any more.</summary>
    public sealed record VacancyEnded : ApplyResult;

    /// <summary>The person has no such resume.</summary>
    public sealed record UnknownResume : ApplyResult;

    /// <summary>The resume is not read yet, or cannot be.</summary>
    public sealed record ResumeNotReady(ResumeStatus Status) : ApplyResult;

    /// <summary>The person applied for this vacancy before.</summary>
    public sealed record Again(Application Existing) : ApplyResult;
}

using JobFunctions.Core.Accounts;

namespace JobFunctions.Core.Resumes;

/// <summary>What goes with a resume when its person deletes it.</summary>
public interface IResumeFollower
{
    /// <summary>Erases what was made of the resume. Comes before the resume itself goes, and again where that was interrupted: safe to repeat.</summary>
    Task EraseAsync(AccountId account, ResumeId resume, CancellationToken cancellationToken);
}

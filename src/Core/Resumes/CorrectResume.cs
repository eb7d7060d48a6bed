using JobFunctions.Core.Accounts;
using JobFunctions.Core.Activity;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Resumes;

/// <summary>Takes in what a person corrects of a resume that was read. Safe to repeat.</summary>
public sealed class CorrectResume(Collection<Resume> resumes, ActivityLog activity, TimeProvider time)
{
    public async Task<CorrectResumeResult> RunAsync(
        AccountId account, ResumeId id, ResumeCorrections corrections, CancellationToken cancellationToken)
    {
        var isChanged = false;
        var updated = await resumes.UpdateAsync(
            ResumeSchema.KeyOf(account, id),
            resume =>
            {
                isChanged = resume.Status == ResumeStatus.Ready && resume.Fields is not null && corrections.Names.Count > 0;
                return isChanged ? resume.Corrected(corrections, time.GetUtcNow()) : null;
            },
            cancellationToken);
        if (updated is not { Value: var stands })
        {
            return new CorrectResumeResult.Unknown();
        }

        if (isChanged)
        {
            await activity.WriteAsync(ActivityEntry.Own(stands.UpdatedAt, ActivityAction.ResumeCorrected, account, ActivitySubject.Of(id)));
        }

        return stands.Status == ResumeStatus.Ready
            ? new CorrectResumeResult.Done(stands)
            : new CorrectResumeResult.NotReady(stands.Status, stands.Failure);
    }
}

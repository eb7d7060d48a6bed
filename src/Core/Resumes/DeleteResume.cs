using JobFunctions.Core.Accounts;
using JobFunctions.Core.Activity;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Resumes;

/// <summary>Deletes a resume: its file and text, what was made of it, and in the end its record.</summary>
/// <remarks>
/// The record goes last, so a deletion that stopped is completed by the same call. What a reading under way writes after it goes too:
/// the text once more here, and by the reading itself, which looks for the record again. A search that was under way looks for it again too.
/// </remarks>
public sealed class DeleteResume(
    Collection<Resume> resumes,
    Collection<Account> accounts,
    FindResume findResume,
    IBlobStore blobs,
    IWorkflowClient workflows,
    IEnumerable<IResumeFollower> followers,
    ActivityLog activity,
    TimeProvider time)
{
    /// <returns>False when the account has no such resume.</returns>
    public async Task<bool> RunAsync(AccountId account, ResumeId id, CancellationToken cancellationToken)
    {
        var key = ResumeSchema.KeyOf(account, id);
        if (await resumes.FindAsync(key, cancellationToken) is null)
        {
            // A deletion that stopped within the record, or right after it; of nobody else's resume, whoever asks.
            await resumes.DeleteAsync(key, cancellationToken);
            await blobs.DeleteAsync(ResumeBlobs.TextOf(account, id), cancellationToken);
            await EraseFollowersAsync(account, id, cancellationToken);
            return false;
        }

        await workflows.ForgetAsync(ResumeIntake.InstanceIdOf(id), time, cancellationToken);
        await EraseFollowersAsync(account, id, cancellationToken);
        await blobs.DeleteAsync(ResumeBlobs.FileOf(account, id), cancellationToken);
        await blobs.DeleteAsync(ResumeBlobs.TextOf(account, id), cancellationToken);
        await FallBackAsync(account, id, cancellationToken);
        await resumes.DeleteAsync(key, cancellationToken);
        await workflows.ForgetAsync(ResumeIntake.InstanceIdOf(id), time, cancellationToken);
        await blobs.DeleteAsync(ResumeBlobs.TextOf(account, id), cancellationToken);
        await EraseFollowersAsync(account, id, cancellationToken);
        await activity.WriteAsync(ActivityEntry.Own(time.GetUtcNow(), ActivityAction.ResumeDeleted, account, ActivitySubject.Of(id)));
        return true;
    }

    private async Task EraseFollowersAsync(AccountId account, ResumeId id, CancellationToken cancellationToken)
    {
        foreach (var follower in followers)
        {
            await follower.EraseAsync(account, id, cancellationToken);
        }
    }

    private async Task FallBackAsync(AccountId account, ResumeId deleted, CancellationToken cancellationToken)
    {
        var newest = (await findResume.NewestSentAsync(account, deleted, cancellationToken))?.Id;
        await accounts.UpdateAsync(
            AccountSchema.KeyOf(account), current => current.CurrentResumeId == deleted ? current with { CurrentResumeId = newest } : null, cancellationToken);
    }
}

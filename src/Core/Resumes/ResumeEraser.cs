using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Erasure;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Resumes;

/// <summary>Erases the resumes of a person: their readings, records, files and texts.</summary>
internal sealed class ResumeEraser(
    Collection<Resume> resumes, Collection<HhSignIn> signIns, IBlobStore blobs, IWorkflowClient workflows, TimeProvider time) : IAccountEraser
{
    private const int PageSize = 100;

    public string Name => "resumes";

    public async Task EraseAsync(AccountId account, CancellationToken cancellationToken)
    {
        await signIns.DeleteAsync(HhSignInSchema.KeyOf(account), cancellationToken);
        await foreach (var (resume, _) in resumes.ListAsync(account.ToString(), KeyRange.All, PageSize, cancellationToken))
        {
            // Before and after: while the record is there, the recovery may start another reading.
            await workflows.ForgetAsync(ResumeIntake.InstanceIdOf(resume.Id), time, cancellationToken);
            await resumes.DeleteAsync(ResumeSchema.KeyOf(account, resume.Id), cancellationToken);
            await workflows.ForgetAsync(ResumeIntake.InstanceIdOf(resume.Id), time, cancellationToken);
        }

        await resumes.DeleteAllAsync(account.ToString(), cancellationToken);

        // By the person, not by the records: an upload that ended halfway left a file without one.
        foreach (var container in (string[])[ResumeBlobs.Container, ResumeBlobs.TextContainer])
        {
            await foreach (var name in blobs.ListAsync(container, ResumeBlobs.FolderOf(account), cancellationToken))
            {
                await blobs.DeleteAsync(name, cancellationToken);
            }
        }
    }
}

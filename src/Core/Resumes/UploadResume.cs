using System.Security.Cryptography;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Activity;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Resumes;

/// <summary>Takes in a resume file and starts its reading. The same file of the same person again gives the resume that exists.</summary>
/// <remarks>
/// The file comes first, then the record, then the reading, so every record has its file. A crash leaves at most a file without a record,
/// which was never acknowledged, or a record in parsing, which <see cref="ResumeRecovery"/> picks up.
/// </remarks>
public sealed class UploadResume(
    Collection<Resume> resumes,
    IBlobStore blobs,
    IDocumentTextReader documents,
    IWorkflowClient workflows,
    ChooseResume chooseResume,
    ActivityLog activity,
    TimeProvider time)
{
    /// <param name="fileName">As the client sent it; used as a label only.</param>
    public async Task<UploadResumeResult> RunAsync(
        AccountId account, string fileName, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var sniff = documents.Sniff(content.Span);
        if (sniff.MediaType is not { } mediaType)
        {
            return new UploadResumeResult.Unusable(sniff.Failure ?? ResumeFailures.UnsupportedType);
        }

        var checksum = Convert.ToHexStringLower(SHA256.HashData(content.Span));
        var resume = await FindAsync(account, checksum, cancellationToken)
            ?? await AddAsync(account, FileLabel.Of(fileName), mediaType, content, checksum, cancellationToken);
        if (resume.Status == ResumeStatus.Parsing)
        {
            await workflows.StartAsync(
                ResumeIntake.Definition, ResumeIntake.InstanceIdOf(resume.Id), new ResumeIntakeInput(account, resume.Id), cancellationToken);
        }

        await chooseResume.RunAsync(account, resume.Id, cancellationToken);
        await activity.WriteAsync(ActivityEntry.Own(resume.UploadedAt, ActivityAction.ResumeUploaded, account, ActivitySubject.Of(resume.Id)));
        return new UploadResumeResult.Accepted(resume);
    }

    /// <summary>The resume of the same content; one whose reading ran out of time is read again.</summary>
    private async Task<Resume?> FindAsync(AccountId account, string checksum, CancellationToken cancellationToken)
    {
        var claim = ResumeSchema.ContentValue(account, checksum);
        if (await resumes.FindByClaimAsync(ResumeSchema.ContentClaim, claim, cancellationToken) is not { Value: { } existing })
        {
            return null;
        }

        var updated = await resumes.UpdateAsync(
            ResumeSchema.KeyOf(account, existing.Id),
            resume => resume.Failure == ResumeFailures.ReadingFailed
                ? resume with { Status = ResumeStatus.Parsing, Failure = null, UpdatedAt = time.GetUtcNow() }
                : null,
            cancellationToken);
        return updated?.Value;
    }

    private async Task<Resume> AddAsync(
        AccountId account, string fileName, string mediaType, ReadOnlyMemory<byte> content, string checksum, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var id = GuidId.New<ResumeId>(time);
        var blob = ResumeBlobs.FileOf(account, id);
        await blobs.PutAsync(blob, content, mediaType, cancellationToken);
        var fresh = new Resume
        {
            Id = id,
            AccountId = account,
            Source = ResumeSource.File,
            Status = ResumeStatus.Parsing,
            Checksum = checksum,
            File = new ResumeFile(fileName, mediaType, content.Length, blob),
            UploadedAt = now,
            UpdatedAt = now,
        };
        if (await resumes.AddAsync(fresh, cancellationToken) is AddResult<Resume>.Added)
        {
            return fresh;
        }

        await blobs.DeleteAsync(blob, cancellationToken);
        return await FindAsync(account, checksum, cancellationToken)
            ?? throw new StoreUnavailableException("The same file is being uploaded by another request.");
    }
}

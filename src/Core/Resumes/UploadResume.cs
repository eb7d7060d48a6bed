using System.Security.Cryptography;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Resumes;

/// <summary>Takes in a resume file and starts its reading. The same file of the same person again gives the resume that exists.</summary>
/// <remarks>
/// The record comes first, then the file, then the reading. A crash in between leaves a resume in parsing without a file, which was never
/// acknowledged: the same upload again completes it, and <see cref="ResumeRecovery"/> ends it otherwise.
/// </remarks>
public sealed class UploadResume(
    Collection<Resume> resumes,
    IBlobStore blobs,
    IDocumentTextReader documents,
    IWorkflowClient workflows,
    ChooseResume chooseResume,
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
        var resume = await FindOrAddAsync(account, FileLabel.Of(fileName), mediaType, content.Length, checksum, cancellationToken);
        if (resume.Status == ResumeStatus.Parsing)
        {
            await blobs.PutAsync(ResumeBlobs.FileOf(account, resume.Id), content, mediaType, cancellationToken);
            await workflows.StartAsync(
                ResumeIntake.Definition, ResumeIntake.InstanceIdOf(resume.Id), new ResumeIntakeInput(account, resume.Id), cancellationToken);
        }

        await chooseResume.RunAsync(account, resume.Id, cancellationToken);
        return new UploadResumeResult.Accepted(resume);
    }

    private async Task<Resume> FindOrAddAsync(
        AccountId account, string fileName, string mediaType, long size, string checksum, CancellationToken cancellationToken)
    {
        var claim = ResumeSchema.ContentValue(account, checksum);
        if (await resumes.FindByClaimAsync(ResumeSchema.ContentClaim, claim, cancellationToken) is { } existing)
        {
            return existing.Value;
        }

        var now = time.GetUtcNow();
        var id = GuidId.New<ResumeId>(time);
        var fresh = new Resume
        {
            Id = id,
            AccountId = account,
            Source = ResumeSource.File,
            Status = ResumeStatus.Parsing,
            Checksum = checksum,
            File = new ResumeFile(fileName, mediaType, size, ResumeBlobs.FileOf(account, id)),
            UploadedAt = now,
            UpdatedAt = now,
        };
        return await resumes.AddAsync(fresh, cancellationToken) is AddResult<Resume>.Added
            ? fresh
            : (await resumes.FindByClaimAsync(ResumeSchema.ContentClaim, claim, cancellationToken))?.Value
                ?? throw new StoreUnavailableException("The same file is being uploaded by another request.");
    }
}

using System.Security.Cryptography;
using System.Text.Json;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Activity;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Resumes;

/// <summary>Keeps a resume that a person typed field by field; ready at once. The same fields again give the resume that exists.</summary>
public sealed class SaveManualResume(Collection<Resume> resumes, ChooseResume chooseResume, ActivityLog activity, TimeProvider time)
{
    public async Task<Resume> RunAsync(
        AccountId account, ResumeFields fields, ResumeSource source, CancellationToken cancellationToken)
    {
        var checksum = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(fields, RecordJson.Of<ResumeFields>())));
        var now = time.GetUtcNow();
        var fresh = new Resume
        {
            Id = GuidId.New<ResumeId>(time),
            AccountId = account,
            Source = source,
            Status = ResumeStatus.Ready,
            Checksum = checksum,
            Fields = fields,
            UploadedAt = now,
            UpdatedAt = now,
        };
        var resume = await resumes.AddAsync(fresh, cancellationToken) is AddResult<Resume>.Added
            ? fresh
            : (await resumes.FindByClaimAsync(ResumeSchema.ContentClaim, ResumeSchema.ContentValue(account, checksum), cancellationToken))?.Value
                ?? throw new StoreUnavailableException("The same resume is being saved by another request.");
        await chooseResume.RunAsync(account, resume.Id, cancellationToken);
        await activity.WriteAsync(ActivityEntry.Own(resume.UploadedAt, ActivityAction.ResumeUploaded, account, ActivitySubject.Of(resume.Id)));
        return resume;
    }
}

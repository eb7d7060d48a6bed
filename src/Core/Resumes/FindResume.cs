using JobFunctions.Core.Accounts;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Resumes;

/// <summary>Finds resumes of a person.</summary>
public sealed class FindResume(Collection<Resume> resumes)
{
    /// <returns>null when the account has no such resume; another person's is not found.</returns>
    public Task<Stored<Resume>?> ByIdAsync(AccountId account, ResumeId resume, CancellationToken cancellationToken) =>
        resumes.FindAsync(ResumeSchema.KeyOf(account, resume), cancellationToken);

    /// <summary>A person's resumes, the newest first.</summary>
    public Task<Page<Resume>> ListAsync(AccountId account, PageRequest page, CancellationToken cancellationToken) =>
        resumes.PageByAsync(ResumeSchema.AccountIndex, account.ToString(), KeyRange.All, page, cancellationToken);

    /// <summary>A person's resumes that came one way, the newest first.</summary>
    public Task<Page<Resume>> ListAsync(AccountId account, ResumeSource source, PageRequest page, CancellationToken cancellationToken) =>
        resumes.PageByAsync(ResumeSchema.AccountIndex, ResumeSchema.PartitionOf(account, source), KeyRange.All, page, cancellationToken);

    /// <summary>The resume that the bot speaks of.</summary>
    /// <returns>null when the person has sent none.</returns>
    public async Task<Resume?> CurrentAsync(Account account, CancellationToken cancellationToken) =>
        account.CurrentResumeId is { } id ? (await ByIdAsync(account.Id, id, cancellationToken))?.Value : null;
}

using JobFunctions.Core.Accounts;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Resumes;

/// <summary>Finds resumes of a person.</summary>
public sealed class FindResume(Collection<Resume> resumes)
{
    private static readonly ResumeSource[] SentWays = [ResumeSource.File, ResumeSource.Manual, ResumeSource.Hh];

    /// <returns>null when the account has no such resume; another person's is not found.</returns>
    public Task<Stored<Resume>?> ByIdAsync(AccountId account, ResumeId resume, CancellationToken cancellationToken) =>
        resumes.FindAsync(ResumeSchema.KeyOf(account, resume), cancellationToken);

    /// <summary>A person's resumes, the newest first.</summary>
    public Task<Page<Resume>> ListAsync(AccountId account, PageRequest page, CancellationToken cancellationToken) =>
        resumes.PageByAsync(ResumeSchema.AccountIndex, account.ToString(), KeyRange.All, page, cancellationToken);

    /// <summary>A person's resumes that came one way, the newest first.</summary>
    public Task<Page<Resume>> ListAsync(AccountId account, ResumeSource source, PageRequest page, CancellationToken cancellationToken) =>
        resumes.PageByAsync(ResumeSchema.AccountIndex, ResumeSchema.PartitionOf(account, source), KeyRange.All, page, cancellationToken);

    /// <summary>The newest resume that the person sent in some way: none that was generated for a vacancy.</summary>
    /// <param name="but">One that does not count.</param>
    public async Task<Resume?> NewestSentAsync(AccountId account, ResumeId but, CancellationToken cancellationToken)
    {
        var newest = await Task.WhenAll(SentWays.Select(way => ListAsync(account, way, new PageRequest(null, 2), cancellationToken)));
        return newest.SelectMany(page => page.Items).Where(resume => resume.Id != but).MaxBy(resume => resume.UploadedAt);
    }

    /// <summary>The resume that the bot speaks of.</summary>
    /// <returns>null when the person has sent none.</returns>
    public async Task<Resume?> CurrentAsync(Account account, CancellationToken cancellationToken) =>
        account.CurrentResumeId is { } id ? (await ByIdAsync(account.Id, id, cancellationToken))?.Value : null;
}

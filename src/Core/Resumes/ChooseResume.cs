using JobFunctions.Core.Accounts;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Resumes;

/// <summary>Makes a resume the one that the bot speaks of. Safe to repeat.</summary>
public sealed class ChooseResume(Collection<Account> accounts)
{
    public async Task RunAsync(AccountId account, ResumeId resume, CancellationToken cancellationToken) =>
        await accounts.UpdateAsync(
            AccountSchema.KeyOf(account),
            current => current.CurrentResumeId == resume ? null : current with { CurrentResumeId = resume },
            cancellationToken);
}

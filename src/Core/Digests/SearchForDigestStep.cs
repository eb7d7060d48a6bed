using JobFunctions.Core.Accounts;
using JobFunctions.Core.Notifications.Settings;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;
using Microsoft.Extensions.Options;

namespace JobFunctions.Core.Digests;

/// <summary>The work of <see cref="DigestSteps.Search"/>.</summary>
internal sealed class SearchForDigestStep(
    KeepSettings settings,
    FindAccount findAccount,
    FindResume findResume,
    StartSearch startSearch,
    DigestDay days,
    IOptions<DigestOptions> options)
    : IStep<DigestInput, SearchForDigestOutput>
{
    private const int ResumesToLookAt = 10;

    private static readonly SearchForDigestOutput Nothing = new(null);

    public async Task<SearchForDigestOutput> RunAsync(DigestInput input, CancellationToken cancellationToken)
    {
        if (!DigestDay.IsOpen(await settings.FindAsync(input.AccountId, cancellationToken), input.Day))
        {
            return Nothing;
        }

        if (await findAccount.ByIdAsync(input.AccountId, cancellationToken) is { Value: { MaySignIn: true } account }
            && await ResumeAsync(account, cancellationToken) is { } resume)
        {
            switch (await startSearch.RunAsync(account.Id, resume.Id, new SearchWishes { Limit = options.Value.Kept }, cancellationToken))
            {
                case StartSearchResult.Started(var search):
                    return new SearchForDigestOutput(search.Id);
                case StartSearchResult.AlreadyRunning(var search):
                    return new SearchForDigestOutput(search.Id);
            }
        }

        await days.CloseAsync(input, null, cancellationToken);
        return Nothing;
    }

    /// <summary>The current one, or the newest, of those that are read.</summary>
    private async Task<Resume?> ResumeAsync(Account account, CancellationToken cancellationToken) =>
        await findResume.CurrentAsync(account, cancellationToken) is { Status: ResumeStatus.Ready } current
            ? current
            : (await findResume.ListAsync(account.Id, new PageRequest(null, ResumesToLookAt), cancellationToken)).Items
                .FirstOrDefault(resume => resume.Status == ResumeStatus.Ready);
}

using JobFunctions.Core.Accounts;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Chats;

/// <summary>The work of <see cref="Converse.Look"/>.</summary>
internal sealed class LookAgainStep(
    Collection<ChatUpdate> updates, Collection<Chat> chats, FindAccount findAccount, FindResume findResume, FindSearch findSearch, TalkToPerson talk)
    : IStep<LookAgainInput, ConverseOutput>
{
    public async Task<ConverseOutput> RunAsync(LookAgainInput input, CancellationToken cancellationToken)
    {
        if (await updates.FindAsync(ChatSchema.KeyOf(input.Update), cancellationToken) is not { Value: var update }
            || await findAccount.ByTelegramIdAsync(update.PersonId, cancellationToken) is not { Value: { IsBlocked: false } account }
            || await chats.FindAsync(ChatSchema.KeyOf(account.Id), cancellationToken) is not { Value: var chat })
        {
            return new ConverseOutput(false, false);
        }

        if (chat.Waits.FirstOrDefault(wait => wait.Update == input.Update) is not { } open)
        {
            // A repeat, or nothing is awaited any more: what was said may still be unsent.
            return new ConverseOutput(chat.Outgoing.Count > 0, false);
        }

        if (await FindAsync(account.Id, open, input.IsLast, cancellationToken) is not { } outcome)
        {
            return new ConverseOutput(false, IsWaiting: true);
        }

        try
        {
            var after = await talk.OnFoundAsync(chat, open, outcome, cancellationToken);
            return new ConverseOutput(after?.Outgoing.Count > 0, false);
        }
        catch (ChatBusyException) when (!input.IsLast)
        {
            return new ConverseOutput(false, IsWaiting: true);
        }
    }

    /// <returns>null while it is not there.</returns>
    private async Task<ChatOutcome?> FindAsync(AccountId account, ChatWait wait, bool isLast, CancellationToken cancellationToken)
    {
        if (wait.Resume is { } resumeId)
        {
            return await findResume.ByIdAsync(account, resumeId, cancellationToken) switch
            {
                { Value: { Status: not ResumeStatus.Parsing } resume } => new ChatOutcome.ResumeKept(resume),
                null => new ChatOutcome.ResumeAwaited(resumeId),
                _ => isLast ? new ChatOutcome.ResumeAwaited(resumeId) : null,
            };
        }

        var searchId = wait.Search ?? throw new InvalidOperationException("A wait is for a resume or a search.");
        return await findSearch.RunAsync(account, searchId, cancellationToken) switch
        {
            { Search.HasEnded: true } or null => new ChatOutcome.SearchEnded(searchId),
            _ => isLast ? new ChatOutcome.SearchAwaited(searchId) : null,
        };
    }
}

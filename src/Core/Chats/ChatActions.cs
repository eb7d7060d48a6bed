using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Erasure;
using JobFunctions.Core.Accounts.Linking;
using JobFunctions.Core.Notifications.Settings;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search;
using JobFunctions.Core.Search.Preferences;
using JobFunctions.Core.Search.Saved;
using JobFunctions.Core.Storage;
using Microsoft.Extensions.Options;

namespace JobFunctions.Core.Chats;

/// <summary>Does what the talk asks for, by the use cases of the product. Everything is safe to repeat under one name of a call.</summary>
internal sealed class ChatActions(
    IChatMessenger messenger,
    FindAccount findAccount,
    UpdateAccount updateAccount,
    KeepSettings keepSettings,
    UploadResume uploadResume,
    SaveManualResume saveResume,
    StartSearch startSearch,
    NextRecommendation nextRecommendation,
    FindRecommendation findRecommendation,
    FindVacancy findVacancy,
    GiveFeedback giveFeedback,
    SaveVacancy saveVacancy,
    ApplyByChat apply,
    BookByChat book,
    NoticesOfChat notices,
    LinkTelegram linkTelegram,
    UnlinkTelegram unlinkTelegram,
    StartDeletion startDeletion,
    IOptions<ChatUploadOptions> upload)
{
    private const int SavedInPart = 5;

    /// <summary>Looks again at what a turn goes by.</summary>
    /// <returns>null once the account is gone.</returns>
    public async Task<ChatFacts?> FactsAsync(AccountId account, long update, CancellationToken cancellationToken) =>
        await findAccount.ByIdAsync(account, cancellationToken) is { Value: var found }
            ? new ChatFacts(found, await keepSettings.FindAsync(account, cancellationToken), update)
            : null;

    /// <param name="call">Names the call: under the same name the same is done, once.</param>
    public async Task<ChatOutcome> RunAsync(ChatEffect effect, ChatFacts facts, string call, CancellationToken cancellationToken)
    {
        var account = facts.Account.Id;
        switch (effect)
        {
            case ChatEffect.ChangeAccount(var change):
                await updateAccount.RunAsync(account, change, cancellationToken);
                return new ChatOutcome.Done();
            case ChatEffect.ChangeSettings(var change):
                await keepSettings.ChangeAsync(account, current => change(current) is var changed && changed != current ? changed : null, cancellationToken);
                return new ChatOutcome.Done();
            case ChatEffect.ShowSettings:
                return new ChatOutcome.SettingsShown();
            case ChatEffect.ShowStart:
                return new ChatOutcome.StartShown(facts.Account.CurrentResumeId is not null);
            case ChatEffect.ReadFile file:
                return await ReadAsync(file, account, cancellationToken);
            case ChatEffect.SaveResume(var fields):
                return new ChatOutcome.ResumeKept(await saveResume.RunAsync(account, fields, ResumeSource.Manual, cancellationToken));
            case ChatEffect.StartSearch:
                return await SearchAsync(facts.Account, cancellationToken);
            case ChatEffect.TakeNext:
                return await NextAsync(account, call, cancellationToken);
            case ChatEffect.ShowWhy(var vacancy, var card):
                return await findRecommendation.RunAsync(account, vacancy, cancellationToken) is { } found ? new ChatOutcome.WhyFound(found, card) : new ChatOutcome.VacancyGone(null);
            case ChatEffect.ShowMore(var vacancy, var card):
                return await findVacancy.RunAsync(account, vacancy, cancellationToken) is { } known ? new ChatOutcome.MoreFound(known, card) : new ChatOutcome.VacancyGone(null);
            case ChatEffect.Rate rate:
                return await giveFeedback.RunAsync(account, rate.Vacancy, rate.Kind, rate.Reason, cancellationToken) is not null
                    ? new ChatOutcome.Noted(rate)
                    : new ChatOutcome.VacancyGone(rate.Call);
            case ChatEffect.ReadNotice(var press):
                return await notices.ReadAsync(account, press, cancellationToken);
            case ChatEffect.HideOfNotice hide:
                return await notices.HideAsync(account, hide, cancellationToken);
            case ChatEffect.Book booking:
                return await book.RunAsync(account, booking, cancellationToken);
            case ChatEffect.Apply wanted:
                return await apply.RunAsync(facts.Account, wanted, call, cancellationToken);
            case ChatEffect.Save(var vacancy, var press):
                return await saveVacancy.RunAsync(account, vacancy, cancellationToken) ? new ChatOutcome.Noted(effect) : new ChatOutcome.VacancyGone(press);
            case ChatEffect.Unsave(var vacancy, _):
                await saveVacancy.UndoAsync(account, vacancy, cancellationToken);
                return new ChatOutcome.Noted(effect);
            case ChatEffect.ListSaved(var after):
                var page = await saveVacancy.ListAsync(account, new PageRequest(after, SavedInPart), cancellationToken);
                return new ChatOutcome.SavedListed(page.Items, page.Next);
            case ChatEffect.Link(var proof):
                return facts.Account.TelegramId is { } person
                    ? new ChatOutcome.LinkOpened(await linkTelegram.RunAsync(person, proof, cancellationToken))
                    : new ChatOutcome.LinkOpened(new LinkTelegramResult.Void());
            case ChatEffect.Unlink(var press):
                return new ChatOutcome.UnlinkEnded(await unlinkTelegram.RunAsync(facts.Account, cancellationToken), press);
            case ChatEffect.DeleteAccount:
                await startDeletion.RunAsync(facts.Account, account, cancellationToken);
                return new ChatOutcome.Done();
            default:
                throw new ArgumentException($"{effect} has no use case.", nameof(effect));
        }
    }

    private async Task<ChatOutcome> ReadAsync(ChatEffect.ReadFile file, AccountId account, CancellationToken cancellationToken)
    {
        var max = upload.Value.MaxBytes;
        if (file.Size > max)
        {
            return new ChatOutcome.FileTooLarge(max);
        }

        switch (await messenger.ReadAsync(file.File, max, cancellationToken))
        {
            case ChatFile.TooLarge:
                return new ChatOutcome.FileTooLarge(max);
            case ChatFile.Read(var content):
                return await uploadResume.RunAsync(account, file.Name, content, cancellationToken) switch
                {
                    UploadResumeResult.Accepted(var resume) => new ChatOutcome.ResumeKept(resume),
                    UploadResumeResult.Unusable(var failure) => new ChatOutcome.FileUnusable(failure),
                    var unknown => throw new InvalidOperationException($"{unknown} has no words."),
                };
            default:
                return new ChatOutcome.FileGone();
        }
    }

    private async Task<ChatOutcome> SearchAsync(Account account, CancellationToken cancellationToken)
    {
        if (account.CurrentResumeId is not { } resume)
        {
            return new ChatOutcome.NoResume();
        }

        return await startSearch.RunAsync(account.Id, resume, new SearchWishes(), cancellationToken) switch
        {
            StartSearchResult.Started(var search) => new ChatOutcome.SearchBegan(search.Id),
            StartSearchResult.AlreadyRunning(var search) => new ChatOutcome.SearchBegan(search.Id),
            StartSearchResult.ResumeNotReady(var status, var failure) => new ChatOutcome.ResumeNotReady(status, failure),
            _ => new ChatOutcome.NoResume(),
        };
    }

    private async Task<ChatOutcome> NextAsync(AccountId account, string call, CancellationToken cancellationToken) =>
        await nextRecommendation.RunAsync(account, call, cancellationToken) switch
        {
            NextRecommendationResult.Served(var found, var remaining) => new ChatOutcome.Served(found, remaining),
            NextRecommendationResult.Running(_, var percent) => new ChatOutcome.StillSearching(percent),
            NextRecommendationResult.NoSearch => new ChatOutcome.NoSearch(),
            NextRecommendationResult.Failed => new ChatOutcome.SearchFailed(),
            _ => new ChatOutcome.AllShown(),
        };
}

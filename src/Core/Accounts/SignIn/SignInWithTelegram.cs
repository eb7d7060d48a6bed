using JobFunctions.Core.Accounts.Sessions;
using JobFunctions.Core.Activity;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Storage;
using Microsoft.Extensions.Options;

namespace JobFunctions.Core.Accounts.SignIn;

/// <summary>Signs in, or registers, a person by Telegram's login widget. Somebody whom the bot knows is the same account.</summary>
public sealed class SignInWithTelegram(
    Collection<Account> accounts,
    Collection<UsedProof> usedProofs,
    FindAccount findAccount,
    StartSession startSession,
    IOptions<TelegramSignInOptions> options,
    ActivityLog activity,
    TimeProvider time)
{
    public bool IsEnabled => options.Value.BotToken.Length > 0;

    /// <param name="fields">All that the widget gave.</param>
    /// <param name="language">Of a new account's messages: ru, en or kk.</param>
    public async Task<SignInOutcome> RunAsync(IReadOnlyDictionary<string, string> fields, string language, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (TelegramLogin.Check(fields, options.Value.BotToken, now) is not { } person
            || await usedProofs.AddAsync(new UsedProof(person.Proof, now), cancellationToken) is not AddResult<UsedProof>.Added)
        {
            return new SignInOutcome.Refused();
        }

        var account = await FindOrMakeAsync(person, language, now, cancellationToken);
        return account.IsBlocked ? new SignInOutcome.Blocked()
            : !account.MaySignIn ? new SignInOutcome.AwaitsApproval()
            : new SignInOutcome.SignedIn(await startSession.RunAsync(account, cancellationToken));
    }

    private async Task<Account> FindOrMakeAsync(TelegramPerson person, string language, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await findAccount.ByTelegramIdAsync(person.TelegramId, cancellationToken) is { } known)
        {
            return known.Value;
        }

        var account = new Account
        {
            Id = GuidId.New<AccountId>(time),
            TelegramId = person.TelegramId,
            FirstName = person.FirstName,
            LastName = person.LastName,
            Language = language,
            CreatedAt = now,
            UpdatedAt = now,
        };
        if (await accounts.AddAsync(account, cancellationToken) is not AddResult<Account>.Added)
        {
            return (await findAccount.ByTelegramIdAsync(person.TelegramId, cancellationToken))?.Value
                ?? throw new StoreUnavailableException("The account was being made by another call.");
        }

        await activity.WriteAsync(ActivityEntry.Own(now, ActivityAction.Registered, account.Id, ActivitySubject.Of(account.Id)));
        return account;
    }
}

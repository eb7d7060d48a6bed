using JobFunctions.Core.Activity;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Accounts.SignIn;

/// <summary>Finds the account of somebody whom Telegram vouched for, or makes it. Safe to repeat.</summary>
public sealed class RegisterByTelegram(Collection<Account> accounts, FindAccount findAccount, ActivityLog activity, TimeProvider time)
{
    /// <param name="language">Of a new account's messages: ru, en or kk.</param>
    public async Task<Account> RunAsync(long telegramId, string? firstName, string? lastName, string language, CancellationToken cancellationToken)
    {
        if (await findAccount.ByTelegramIdAsync(telegramId, cancellationToken) is { } known)
        {
            return known.Value;
        }

        var now = time.GetUtcNow();
        var account = new Account
        {
            Id = GuidId.New<AccountId>(time),
            TelegramId = telegramId,
            FirstName = firstName,
            LastName = lastName,
            Language = language,
            CreatedAt = now,
            UpdatedAt = now,
        };
        if (await accounts.AddAsync(account, cancellationToken) is not AddResult<Account>.Added)
        {
            return (await findAccount.ByTelegramIdAsync(telegramId, cancellationToken))?.Value
                ?? throw new StoreUnavailableException("The account was being made by another call.");
        }

        await activity.WriteAsync(ActivityEntry.Own(now, ActivityAction.Registered, account.Id, ActivitySubject.Of(account.Id)));
        return account;
    }
}

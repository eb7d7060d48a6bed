using JobFunctions.Core.Activity;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Accounts;

/// <summary>Creates the account of a person of the bot, or updates what they say of themselves. Safe to repeat.</summary>
public sealed class SaveProfile(Collection<Account> accounts, FindAccount findAccount, ActivityLog activity, TimeProvider time)
{
    private const int MaxTries = 10;

    public async Task<SaveProfileResult> RunAsync(Profile profile, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MaxTries; attempt++)
        {
            var now = time.GetUtcNow();
            if (await findAccount.ByTelegramIdAsync(profile.TelegramId, cancellationToken) is { } current)
            {
                if (current.Value.IsBlocked)
                {
                    return new SaveProfileResult.Blocked();
                }

                var changed = Apply(profile, current.Value, now);
                if (await accounts.ReplaceAsync(current, changed, cancellationToken) is AddResult<Account>.Added)
                {
                    return new SaveProfileResult.Updated(changed);
                }
            }
            else
            {
                var fresh = Apply(
                    profile,
                    new Account { Id = GuidId.New<AccountId>(time), TelegramId = profile.TelegramId, CreatedAt = now, UpdatedAt = now },
                    now);
                if (await accounts.AddAsync(fresh, cancellationToken) is AddResult<Account>.Added)
                {
                    await activity.WriteAsync(ActivityEntry.Own(now, ActivityAction.Registered, fresh.Id, ActivitySubject.Of(fresh.Id)));
                    return new SaveProfileResult.Created(fresh);
                }
            }
        }

        throw new StoreUnavailableException("The profile changed again and again while it was being saved.");
    }

    private static Account Apply(Profile profile, Account account, DateTimeOffset now) => account with
    {
        FirstName = profile.FirstName,
        LastName = profile.LastName,
        Age = profile.Age,
        City = profile.City,
        ContactEmail = profile.Email,
        Phone = profile.Phone,
        HhProfileUrl = profile.HhProfileUrl,
        UpdatedAt = now,
    };
}

using JobFunctions.Core.Accounts.Sessions;
using JobFunctions.Core.Storage;
using Microsoft.Extensions.Options;

namespace JobFunctions.Core.Accounts.SignIn;

/// <summary>Signs in, or registers, a person by Telegram's login widget. Somebody whom the bot knows is the same account.</summary>
public sealed class SignInWithTelegram(
    Collection<UsedProof> usedProofs,
    RegisterByTelegram register,
    StartSession startSession,
    IOptions<TelegramSignInOptions> options,
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

        var account = await register.RunAsync(person.TelegramId, person.FirstName, person.LastName, language, cancellationToken);
        return account.IsBlocked ? new SignInOutcome.Blocked()
            : !account.MaySignIn ? new SignInOutcome.AwaitsApproval()
            : new SignInOutcome.SignedIn(await startSession.RunAsync(account, cancellationToken));
    }
}

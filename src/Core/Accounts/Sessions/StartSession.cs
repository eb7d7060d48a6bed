using JobFunctions.Core.Accounts.Tokens;
using JobFunctions.Core.Activity;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Accounts.Sessions;

/// <summary>Begins a session for a person who has just proved who they are.</summary>
public sealed class StartSession(Collection<Session> sessions, AccessTokens accessTokens, ActivityLog activity, TimeProvider time)
{
    /// <summary>How long a session lasts that nobody refreshes.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    public async Task<TokenPair> RunAsync(Account account, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var token = RefreshToken.New(account.Id, GuidId.New<SessionId>(time));
        await sessions.AddAsync(new Session(account.Id, token.SessionId, token.Hash, now, now + Lifetime), cancellationToken);
        await activity.WriteAsync(ActivityEntry.Own(now, ActivityAction.SignedIn, account.Id, ActivitySubject.Of(token.SessionId)));
        return new TokenPair(accessTokens.Issue(account), token.Text, account.Role);
    }
}

using JobFunctions.Core.Accounts.Tokens;
using JobFunctions.Core.Activity;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Accounts.Sessions;

/// <summary>Gives a new pair for a refresh token, once.</summary>
/// <remarks>
/// A token that was used before is in two hands, its owner's and a thief's, and nobody can tell which is which: the session ends for both
/// (RFC 9700, 4.14.2). A client whose reply was lost signs in again.
/// </remarks>
public sealed class RefreshSession(
    Collection<Session> sessions, FindAccount findAccount, AccessTokens accessTokens, ActivityLog activity, TimeProvider time)
{
    /// <returns>null for a token that is none, was used, has expired, or is of an account that may not sign in.</returns>
    public async Task<TokenPair?> RunAsync(string refreshToken, CancellationToken cancellationToken)
    {
        if (RefreshToken.Parse(refreshToken) is not { } token
            || await sessions.FindAsync(SessionSchema.KeyOf(token.AccountId, token.SessionId), cancellationToken) is not { } session)
        {
            return null;
        }

        var now = time.GetUtcNow();
        if (!token.Is(session.Value.TokenHash))
        {
            await EndReusedAsync(token, now, cancellationToken);
            return null;
        }

        if (session.Value.ExpiresAt <= now)
        {
            await EndAsync(token, cancellationToken);
            return null;
        }

        if (await findAccount.ByIdAsync(token.AccountId, cancellationToken) is not { Value: { MaySignIn: true } account })
        {
            await EndAsync(token, cancellationToken);
            return null;
        }

        var next = RefreshToken.New(token.AccountId, token.SessionId);
        var renewed = session.Value with { TokenHash = next.Hash, ExpiresAt = now + StartSession.Lifetime };
        if (await sessions.ReplaceAsync(session, renewed, cancellationToken) is not AddResult<Session>.Added)
        {
            // Somebody used the same token at the same moment.
            await EndReusedAsync(token, now, cancellationToken);
            return null;
        }

        return new TokenPair(accessTokens.Issue(account), next.Text, account.Role);
    }

    private async Task EndReusedAsync(RefreshToken token, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await EndAsync(token, cancellationToken);
        await activity.WriteAsync(new ActivityEntry(now, ActivityAction.RefreshReused, null, token.AccountId, ActivitySubject.Of(token.SessionId)));
    }

    private Task EndAsync(RefreshToken token, CancellationToken cancellationToken) =>
        sessions.DeleteAsync(SessionSchema.KeyOf(token.AccountId, token.SessionId), cancellationToken);
}

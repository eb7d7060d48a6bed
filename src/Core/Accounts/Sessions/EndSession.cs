using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Accounts.Sessions;

/// <summary>Ends sessions. Safe to repeat.</summary>
public sealed class EndSession(Collection<Session> sessions)
{
    private const int PageSize = 100;

    /// <summary>Ends the session of a refresh token, used or not. Who holds an old token of the family may end it too: that can only help its owner.</summary>
    public async Task OfTokenAsync(AccountId account, string refreshToken, CancellationToken cancellationToken)
    {
        if (RefreshToken.Parse(refreshToken) is { } token && token.AccountId == account)
        {
            await sessions.DeleteAsync(SessionSchema.KeyOf(token.AccountId, token.SessionId), cancellationToken);
        }
    }

    /// <summary>Ends every session of an account.</summary>
    public async Task AllAsync(AccountId account, CancellationToken cancellationToken)
    {
        await foreach (var session in sessions.ListAsync(SessionSchema.PartitionOf(account), KeyRange.All, PageSize, cancellationToken))
        {
            await sessions.DeleteAsync(SessionSchema.KeyOf(account, session.Value.Id), cancellationToken);
        }
    }
}

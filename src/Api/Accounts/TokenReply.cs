using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Sessions;
using JobFunctions.Core.Accounts.Tokens;

namespace JobFunctions.Api.Accounts;

/// <summary>A signed-in person's tokens, as OAuth 2.0 names them (RFC 6749, 5.1).</summary>
/// <param name="ExpiresIn">Seconds that the access token counts.</param>
internal sealed record TokenReply(string AccessToken, string RefreshToken, string TokenType, int ExpiresIn, string Role)
{
    public static TokenReply Of(TokenPair pair) =>
        new(pair.AccessToken, pair.RefreshToken, "bearer", (int)AccessTokens.Lifetime.TotalSeconds, pair.Role.Name());
}

namespace JobFunctions.Core.Accounts.Sessions;

/// <summary>What a signed-in person's client holds.</summary>
/// <param name="AccessToken">For the <c>Authorization</c> header; counts for <see cref="Tokens.AccessTokens.Lifetime"/>.</param>
/// <param name="RefreshToken">Good once, for the next pair; counts for <see cref="StartSession.Lifetime"/>.</param>
public sealed record TokenPair(string AccessToken, string RefreshToken, AccountRole Role);

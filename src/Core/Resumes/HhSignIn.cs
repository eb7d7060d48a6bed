using JobFunctions.Core.Accounts;

namespace JobFunctions.Core.Resumes;

/// <summary>A consent that was asked for and has not come back; the latest of a person counts.</summary>
/// <param name="StateHash">SHA-256 of the state, hex: who reads the store cannot use it.</param>
public sealed record HhSignIn(AccountId AccountId, string StateHash, DateTimeOffset ExpiresAt);

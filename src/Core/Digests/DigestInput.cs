using JobFunctions.Core.Accounts;

namespace JobFunctions.Core.Digests;

/// <summary>Input of <see cref="Digest"/>.</summary>
/// <param name="Day">The person's own day that it is for.</param>
public sealed record DigestInput(AccountId AccountId, DateOnly Day);

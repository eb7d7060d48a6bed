namespace JobFunctions.Api.Accounts;

/// <summary>What became of opening a confirmation link.</summary>
internal sealed record VerifiedReply(bool IsVerified);

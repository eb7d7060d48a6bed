using JobFunctions.Core.Accounts;

namespace JobFunctions.Core.Activity;

/// <summary>Which entries of the audit trail to read; null asks for nothing.</summary>
/// <param name="Account">What this account did, and what was done to it and its things.</param>
/// <param name="From">Not before.</param>
/// <param name="To">Not after.</param>
public sealed record ActivityFilter(AccountId? Account, ActivityAction? Action, DateTimeOffset? From, DateTimeOffset? To);

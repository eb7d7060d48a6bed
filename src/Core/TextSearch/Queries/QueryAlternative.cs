namespace JobFunctions.Core.TextSearch.Queries;

/// <param name="Terms">In UTF-8; one of them for a word and a beginning.</param>
/// <param name="Share">How much of the group's weight a document gets that fits this way, 0-1.</param>
internal sealed record QueryAlternative(AlternativeKind Kind, IReadOnlyList<byte[]> Terms, float Share);

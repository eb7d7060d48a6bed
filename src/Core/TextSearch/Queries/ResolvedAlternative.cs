namespace JobFunctions.Core.TextSearch.Queries;

/// <summary>An alternative in the terms of one segment.</summary>
/// <param name="First">Of a word or beginning, the first term.</param>
/// <param name="End">Behind its last term.</param>
/// <param name="Terms">Of a phrase or several words, the terms; else null.</param>
/// <param name="Frequency">Documents that hold it, counted roughly.</param>
internal readonly record struct ResolvedAlternative(AlternativeKind Kind, int First, int End, int[]? Terms, float Share, int Frequency);

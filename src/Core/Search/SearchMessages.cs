using JobFunctions.Core.Accounts;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Search;

/// <summary>Which search to run.</summary>
public sealed record VacancySearchInput(AccountId AccountId, SearchId SearchId);

/// <param name="IsWanted">False when the search was removed or has ended.</param>
public sealed record PlanSearchOutput(bool IsWanted, IReadOnlyList<SourceQuery> Queries, IReadOnlyList<SourceFailure> Failures);

/// <param name="Page">Number of the page's blob, from 0.</param>
public sealed record FetchPageInput(AccountId AccountId, SearchId SearchId, int Page, SourceQuery Query);

/// <param name="Count">Vacancies in the page's blob; without any there is no blob.</param>
/// <param name="Found">What the source says it has in all for the query; null where it does not say.</param>
public sealed record FetchPageOutput(int Count, int? Found, IReadOnlyList<SourceQuery> Further, SourceFailure? Failure);

/// <param name="Pages">Blobs 0 to <paramref name="Pages"/> - 1 may exist.</param>
public sealed record RankSnippetsInput(AccountId AccountId, SearchId SearchId, int Pages);

/// <param name="Wanted">Vacancies to read in full, best first.</param>
public sealed record RankSnippetsOutput(IReadOnlyList<VacancyId> Wanted);

/// <param name="Chunk">Number of the blob for these details, from 0.</param>
public sealed record FetchDetailsInput(AccountId AccountId, SearchId SearchId, int Chunk, IReadOnlyList<VacancyId> Ids);

/// <param name="Count">How many were read; the others are ranked by their snippets.</param>
public sealed record FetchDetailsOutput(int Count);

/// <param name="Found">As the sources say, over all queries.</param>
/// <param name="Fetched">Vacancies in all pages, duplicates counted.</param>
public sealed record RecommendInput(
    AccountId AccountId, SearchId SearchId, int Pages, int Chunks, int Found, int Fetched, IReadOnlyList<SourceFailure> Failures);

/// <param name="Ranked">Vacancies that passed the hard conditions, duplicates merged.</param>
public sealed record RecommendOutput(int Ranked);

/// <param name="Reason">For the person.</param>
public sealed record FailSearchInput(AccountId AccountId, SearchId SearchId, string Reason);

/// <summary>Nothing to tell.</summary>
public sealed record FailSearchOutput;

/// <summary>Nothing to tell.</summary>
public sealed record TidySearchOutput;

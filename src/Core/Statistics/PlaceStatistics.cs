using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search;
using JobFunctions.Core.Vacancies.Posting;

namespace JobFunctions.Core.Statistics;

/// <summary>How much of everything there is.</summary>
/// <param name="CountedAt">When the counting began.</param>
/// <param name="Searches">Those that are under way, and of those asked for today (UTC) the ones that have ended.</param>
public sealed record PlaceStatistics(
    DateTimeOffset CountedAt,
    AccountCounts Accounts,
    IReadOnlyDictionary<PostingStatus, int> Vacancies,
    IReadOnlyDictionary<ResumeStatus, int> Resumes,
    IReadOnlyDictionary<SearchState, int> Searches);

using JobFunctions.Core.Search;

namespace JobFunctions.Api.Bot;

/// <summary>How far a search is that has ranked nothing yet.</summary>
/// <param name="Progress">0-100; never falls.</param>
internal sealed record SearchProgress(SearchState Status, int Progress);

using JobFunctions.Core.Search;

namespace JobFunctions.Api.Searches;

/// <summary>How far the search is that the queue waits for.</summary>
/// <param name="Progress">0-100; never falls.</param>
internal sealed record QueueProgressReply(SearchId SearchId, SearchState Status, int Progress);

using JobFunctions.Core.Search;

namespace JobFunctions.Api.Bot;

/// <summary>A search that was started, or that runs already.</summary>
internal sealed record SearchAccepted(SearchId SearchId, SearchState Status);

using JobFunctions.Core.Search;

namespace JobFunctions.Core.Digests;

/// <summary>Output of <see cref="DigestSteps.Search"/>.</summary>
/// <param name="SearchId">The search to wait for; null where there will be none.</param>
public sealed record SearchForDigestOutput(SearchId? SearchId);

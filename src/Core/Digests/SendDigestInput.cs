using JobFunctions.Core.Search;

namespace JobFunctions.Core.Digests;

/// <summary>Input of <see cref="DigestSteps.Send"/>.</summary>
/// <param name="IsLastTry">Whether a search that has not ended is waited for no longer.</param>
public sealed record SendDigestInput(DigestInput Digest, SearchId SearchId, bool IsLastTry);

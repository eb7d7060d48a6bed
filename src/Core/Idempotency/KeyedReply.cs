namespace JobFunctions.Core.Idempotency;

/// <summary>The first reply to a keyed call, for its repeats.</summary>
/// <param name="Location">The header; null where there was none.</param>
public sealed record KeyedReply(int Status, string? ContentType, string? Location, string Body);

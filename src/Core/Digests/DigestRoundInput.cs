namespace JobFunctions.Core.Digests;

/// <summary>Input of <see cref="DigestRound"/>.</summary>
public sealed record DigestRoundInput;

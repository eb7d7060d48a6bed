namespace JobFunctions.Core.Digests;

/// <summary>Output of <see cref="DigestSteps.Send"/> and <see cref="DigestSteps.Skip"/>.</summary>
/// <param name="IsOver">False while the search runs.</param>
public sealed record SendDigestOutput(bool IsOver);

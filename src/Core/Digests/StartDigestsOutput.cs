namespace JobFunctions.Core.Digests;

/// <summary>Output of <see cref="DigestSteps.Start"/>.</summary>
/// <param name="UnderWay">People who are due and have not had theirs; as many as are served at once, at most.</param>
public sealed record StartDigestsOutput(int UnderWay);

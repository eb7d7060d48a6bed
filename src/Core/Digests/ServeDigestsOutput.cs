namespace JobFunctions.Core.Digests;

/// <summary>Output of <see cref="DigestRound.Serve"/>.</summary>
/// <param name="Served">People whose day is over.</param>
/// <param name="Left">People who are to be tried again a little later.</param>
/// <param name="HasMore">Whether its time was over before it came to everybody.</param>
public sealed record ServeDigestsOutput(int Served, int Left, bool HasMore);

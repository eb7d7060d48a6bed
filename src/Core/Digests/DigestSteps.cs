using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Digests;

/// <summary>The steps of <see cref="DigestRound"/> and <see cref="Digest"/>.</summary>
public static class DigestSteps
{
    /// <summary>Starts the digests of those who are due, the longest waiting first. A repeat finds those started that are.</summary>
    public static readonly StepDefinition<DigestRoundInput, StartDigestsOutput> Start = new("Digests.Start");

    /// <summary>Starts the search. A repeat gets the one that runs; after a crash behind its end the person is searched for once more, and told once.</summary>
    public static readonly StepDefinition<DigestInput, SearchForDigestOutput> Search = new("Digests.Search");

    /// <summary>Takes what is new out of the queue, once for the day, and announces it, once for the day.</summary>
    public static readonly StepDefinition<SendDigestInput, SendDigestOutput> Send = new("Digests.Send");

    /// <summary>Gives the day up, so that the person's next one comes.</summary>
    public static readonly StepDefinition<DigestInput, SendDigestOutput> Skip = new("Digests.Skip");
}

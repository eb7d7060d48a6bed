namespace JobFunctions.Core.Search;

/// <summary>What the queue had to say.</summary>
public abstract record NextRecommendationResult
{
    private NextRecommendationResult()
    {
    }

    /// <param name="Remaining">How many are left behind this one; those that the person ruled out since are counted until they are passed over.</param>
    public sealed record Served(Recommendation Recommendation, int Remaining) : NextRecommendationResult;

    /// <summary>The latest search has ranked nothing yet.</summary>
    /// <param name="Percent">0-100.</param>
    public sealed record Running(SearchId SearchId, int Percent) : NextRecommendationResult;

    public sealed record AllShown : NextRecommendationResult;

    /// <summary>The person never started a search.</summary>
    public sealed record NoSearch : NextRecommendationResult;

    /// <summary>The latest search failed and nothing of an earlier one is left.</summary>
    public sealed record Failed(string Reason) : NextRecommendationResult;
}

namespace JobFunctions.Core.Search;

/// <summary>What became of starting a failed search again.</summary>
public abstract record RetrySearchResult
{
    private RetrySearchResult()
    {
    }

    public sealed record Started(Search Search) : RetrySearchResult;

    public sealed record Unknown : RetrySearchResult;

    /// <summary>It is under way, or was done well.</summary>
    public sealed record NotFailed(SearchState State) : RetrySearchResult;

    /// <summary>The person has started another search since.</summary>
    public sealed record Superseded : RetrySearchResult;

    /// <summary>The resume that it was for is there no more.</summary>
    public sealed record NoResume : RetrySearchResult;
}

using JobFunctions.Core.Resumes;

namespace JobFunctions.Core.Search;

/// <summary>What became of starting a search.</summary>
public abstract record StartSearchResult
{
    private StartSearchResult()
    {
    }

    public sealed record Started(Search Search) : StartSearchResult;

    public sealed record AlreadyRunning(Search Search) : StartSearchResult;

    public sealed record NoSuchResume : StartSearchResult;

    /// <summary>The resume is still being read, or could not be.</summary>
    public sealed record ResumeNotReady(ResumeStatus Status, ResumeFailure? Failure) : StartSearchResult;

    /// <summary>A source was asked for that does not exist or is off.</summary>
    public sealed record NoSuchSource(string Name) : StartSearchResult;
}

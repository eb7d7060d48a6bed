namespace JobFunctions.Core.Resumes;

/// <summary>What became of an upload.</summary>
public abstract record UploadResumeResult
{
    private UploadResumeResult()
    {
    }

    /// <summary>The file is kept; its resume may be new or may have existed.</summary>
    public sealed record Accepted(Resume Resume) : UploadResumeResult;

    /// <summary>The first bytes show that it cannot be a resume; nothing was stored.</summary>
    public sealed record Unusable(ResumeFailure Failure) : UploadResumeResult;
}

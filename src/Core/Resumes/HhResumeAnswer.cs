namespace JobFunctions.Core.Resumes;

/// <summary>What hh.ru had to say about a person's resumes.</summary>
public abstract record HhResumeAnswer
{
    private HhResumeAnswer()
    {
    }

    public sealed record Found(ResumeFields Fields) : HhResumeAnswer;

    /// <summary>The person has no resume there.</summary>
    public sealed record None : HhResumeAnswer;

    /// <summary>The code is unknown, used or too old.</summary>
    public sealed record CodeRefused : HhResumeAnswer;

    /// <summary>hh.ru does not give resumes to this application.</summary>
    public sealed record Closed : HhResumeAnswer;
}

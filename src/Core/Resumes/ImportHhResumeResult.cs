namespace JobFunctions.Core.Resumes;

/// <summary>What became of an import from hh.ru.</summary>
public abstract record ImportHhResumeResult
{
    private ImportHhResumeResult()
    {
    }

    public sealed record Imported(Resume Resume) : ImportHhResumeResult;

    /// <summary>The state or the code is unknown, used or too old: the person has to begin again.</summary>
    public sealed record StateRefused : ImportHhResumeResult;

    /// <summary>The state belongs to another person than the one named.</summary>
    public sealed record OtherPerson : ImportHhResumeResult;

    public sealed record NoResume : ImportHhResumeResult;

    /// <summary>hh.ru gives no resumes to this installation.</summary>
    public sealed record Off : ImportHhResumeResult;
}

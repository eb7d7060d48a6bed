namespace JobFunctions.Core.Resumes;

/// <summary>Where a resume stands: a file starts as <see cref="Parsing"/>, typed fields as <see cref="Ready"/>.</summary>
public enum ResumeStatus
{
    Parsing,
    Ready,
    Failed,
}

namespace JobFunctions.Core.Resumes;

/// <summary>How a resume came.</summary>
public enum ResumeSource
{
    File,
    Manual,
    Hh,
    Generated,
}
